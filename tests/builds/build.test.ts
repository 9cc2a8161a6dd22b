import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, copyProject, readSite } from '../support/build.ts';

const notice = 'content/notices/zhenxiong-2020/notice.mdx';

/** Files of every kind that pages are made of, each with a change to it. */
const edits: [file: string, find: string, replace: string][] = [
  [notice, 'summary: ', 'summary: 又'],
  ['content/pages/about.mdx', 'title: ', 'title: 又'],
  ['content/terms/huitoukan.mdx', '\nsources:', '\n# 又\nsources:'],
  ['content/registers/bodies.yaml', 'name: ', 'name: 又'],
  ['src/site/messages/zh.ts', "'site.tagline': '", "'site.tagline': '又"],
  ['src/styles/tokens.css', ':root {', ':root {\n  --again: 0;'],
  ['public/icon.svg', '<svg ', '<svg id="again" '],
];

describe('the build', { timeout: 600_000 }, () => {
  let one: string;
  let other: string;

  beforeAll(() => {
    [one, other] = ['one-', 'the-other-'].map((name) => mkdtempSync(join(tmpdir(), name))) as [
      string,
      string,
    ];
    for (const folder of [one, other]) copyProject(folder);
  });
  afterAll(() => {
    for (const folder of [one, other]) rmSync(folder, { recursive: true, force: true });
  });

  test('makes the same bytes in every folder', () => {
    expect([build(one), build(other)].map(({ succeeded, output }) => succeeded || output)).toEqual([
      true,
      true,
    ]);
    const [bytes, others] = [readSite(one), readSite(other)];
    const differing = [...bytes].filter(([name, file]) => !others.get(name)?.equals(file));
    expect(differing.map(([name]) => name)).toEqual([]);
    expect([...others.keys()]).toEqual([...bytes.keys()]);
  });

  test('of what was changed and changed back is the same bytes', () => {
    const before = readSite(one);
    const texts = new Map(edits.map(([file]) => [file, readFileSync(join(one, file), 'utf8')]));
    for (const [file, find, replace] of edits) {
      const text = readFileSync(join(one, file), 'utf8');
      expect(text, file).toContain(find);
      writeFileSync(join(one, file), text.replace(find, replace));
    }
    const changed = build(one);
    for (const [file, text] of texts) writeFileSync(join(one, file), text);
    expect(changed.succeeded || changed.output).toBe(true);
    const same = [...readSite(one)].filter(([name, file]) => before.get(name)?.equals(file));
    expect(same.map(([name]) => name).filter((name) => name.endsWith('.html'))).toEqual([]);
    const again = build(one);
    expect(again.succeeded || again.output).toBe(true);
    expect(readSite(one)).toEqual(before);
  });

  test('that fails says every diagnostic and leaves the published site as it was', () => {
    const before = readSite(one);
    const text = readFileSync(join(one, notice), 'utf8');
    writeFileSync(
      join(one, notice),
      text.replace('<Finding id="f4">', '<Finding id="f3">').replace('質量不高', '品質不高'),
    );
    const { succeeded, output } = build(one);
    writeFileSync(join(one, notice), text);
    expect(succeeded).toBe(false);
    expect(output).toContain('內容有 2 處問題，什麼也沒有發布。');
    expect(output).toContain('points/duplicate-id');
    expect(readSite(one)).toEqual(before);
  });

  test('under a sub-path and another site keeps every link within it', () => {
    const { succeeded, output } = build(other, { SITE: 'https://example.net', BASE: '/library' });
    expect(succeeded || output).toBe(true);
    const site = readSite(other);
    for (const [name, bytes] of site) {
      if (!name.endsWith('.html')) continue;
      const page = new URL(`https://example.net/library/${name.replaceAll('\\', '/')}`);
      for (const [, link] of bytes.toString('utf8').matchAll(/ (?:href|src)="([^"#?]*)/g)) {
        const url = new URL(link ?? '', page);
        if (url.protocol === 'data:') continue;
        expect(url.origin, `${link} in ${name}`).toBe('https://example.net');
        const path = decodeURI(url.pathname)
          .replace(/^\/library\//, '')
          .replace(/(^|\/)$/, '$1index.html');
        expect(url.pathname.startsWith('/library/') && site.has(path), `${link} in ${name}`).toBe(
          true,
        );
      }
    }
  });
});
