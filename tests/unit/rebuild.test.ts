import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateNotices } from '../bench/generate.ts';
import { build, copyProject, readSite } from '../support/build.ts';

describe('building again', { timeout: 600_000 }, () => {
  let root: string;
  let anew: ReadonlyMap<string, Buffer>;

  let lists: Set<string>;

  /** Builds and says which notices were rendered, by the names of their pages; `lists` says which lists. */
  const rebuild = (): Set<string> => {
    const { succeeded, output } = build(root);
    expect(succeeded || output).toBe(true);
    const collect = (pattern: RegExp): Set<string> =>
      new Set([...output.matchAll(pattern)].map(([, id]) => id ?? ''));
    lists = collect(/\/((?:years|places)\/(?:[^/\s]+\/)*)index\.html/g);
    return collect(/\/notices\/([^/]+)\/index\.html/g);
  };
  const expectSame = (): void => {
    const site = readSite(root);
    const differing = [...anew].filter(([name, bytes]) => !site.get(name)?.equals(bytes));
    expect(differing.map(([name]) => name)).toEqual([]);
    expect([...site.keys()]).toEqual([...anew.keys()]);
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'again-'));
    copyProject(root);
    generateNotices(root, 12);
    expect(rebuild().size).toBe(13);
    expect(lists).toContain('years/2011/');
    anew = readSite(root);
  }, 600_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('renders no notice that is as it was, and gives the same site to the byte', () => {
    expect(rebuild()).toEqual(new Set());
    expect(lists).toEqual(new Set());
    expectSame();
  });

  test('renders a notice and its lists again when a word of it changes, and no other', () => {
    const file = join(root, 'content/notices/n00002-2011/notice.mdx');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('summary: ', 'summary: 又'));
    expect(rebuild()).toEqual(new Set(['n00002-2011']));
    expect(lists).toEqual(new Set(['years/2011/']));
    expect(readFileSync(join(root, 'dist/notices/n00002-2011/index.html'), 'utf8')).toContain(
      '又2011年',
    );
    writeFileSync(file, text);
    rebuild();
    expectSame();
  });

  test('renders a notice again when somebody altered a file of it in the built site', () => {
    writeFileSync(join(root, 'dist/notices/n00003-2012/points/index.html'), 'altered');
    expect(rebuild()).toEqual(new Set(['n00003-2012']));
    expectSame();
  });

  test('renders a list again when somebody altered it in the built site', () => {
    writeFileSync(join(root, 'dist/zh-hans/years/2012/index.html'), 'altered');
    expect(rebuild()).toEqual(new Set());
    expect(lists).toEqual(new Set(['years/2012/']));
    expectSame();
  });

  test('renders a notice again when what was kept of it is broken', () => {
    writeFileSync(join(root, '.cache/notices/n00001-2010/record.json'), '{"key":');
    writeFileSync(join(root, '.cache/finished/n00001-2010.json'), 'broken');
    expect(rebuild()).toEqual(new Set(['n00001-2010']));
    expectSame();
  });

  test('in shards on two machines gives the same site to the byte', () => {
    const other = mkdtempSync(join(tmpdir(), 'shard-'));
    copyProject(other);
    generateNotices(other, 12);
    rmSync(join(root, '.cache'), { recursive: true });
    for (const [folder, shard] of [
      [root, '1/2'],
      [other, '2/2'],
    ] as const) {
      const { succeeded, output } = build(folder, {}, ['--shard', shard]);
      expect(succeeded || output).toBe(true);
    }
    execFileSync('tar', ['-cf', 'shard.tar', '.cache/notices'], { cwd: other });
    execFileSync('tar', ['-xf', join(other, 'shard.tar')], { cwd: root });
    rmSync(other, { recursive: true });
    expect(rebuild()).toEqual(new Set());
    expectSame();
  });

  test.each(['0/2', '3/2', 'half'])('refuses the shard %s', (shard) => {
    const { succeeded, output } = build(root, {}, ['--shard', shard]);
    expect(succeeded).toBe(false);
    expect(output).toContain(`--shard ${shard}: expected a part of the whole, as 2/4.`);
  });
});
