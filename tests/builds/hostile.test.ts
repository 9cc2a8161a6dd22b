import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, copyProject, readSite } from '../support/build.ts';

const notice = 'content/notices/zhenxiong-2020/notice.mdx';
const page = 'content/pages/about.mdx';
const words = '勞動力轉移就業質量不高';
const heading = '## 這是什麼\n';

const root = mkdtempSync(join(tmpdir(), 'hostile-'));
copyProject(root);
afterAll(() => rmSync(root, { recursive: true }));

/** What is put into a file for other words, and the diagnostic that stops the build. */
const changes: [file: string, find: string, replace: string, id: string][] = [
  [notice, words, `\`${words}\``, 'mdx/node'],
  [notice, words, `**${words}**`, 'mdx/node'],
  [notice, words, `[${words}](https://example.org/)`, 'mdx/node'],
  [notice, words, '![勞動力](https://example.org/x.png)', 'mdx/node'],
  [notice, words, '{process.exit(0)}', 'mdx/node'],
  [notice, words, '<script>alert(1)</script>', 'mdx/element'],
  [notice, '<Finding id="f4">', '<Finding id="f4" onclick="alert(1)">', 'mdx/attribute'],
  [notice, words, '勞\u202e動力轉移就業質量不高', 'text/characters'],
  [notice, words, '勞動力轉移就業品質不高', 'source/drift'],
  [notice, 'shortTitle: ', 'shortTitle: "\\u202e"\nx: ', 'yaml/characters'],
  [notice, 'file: source.txt', 'file: ..', 'yaml/field'],
  [notice, 'file: source.txt', 'file: source.txt\n  url: javascript:alert(1)', 'yaml/field'],
  [page, heading, '<script>alert(1)</script>\n', 'mdx/element'],
  [
    page,
    heading,
    '<meta http-equiv="refresh" content="0; url=https://example.org" />\n',
    'mdx/element',
  ],
  [page, heading, '<iframe src="https://example.org" />\n', 'mdx/element'],
  [page, heading, '[x](javascript:alert(1))\n', 'mdx/address'],
  [page, heading, 'import x from "node:fs"\n', 'mdx/node'],
  ['content/registers/forms.yaml', "'[姜]~'", "'(.*)*(.*)*~(.*)*x'", 'yaml/field'],
  ['content/registers/bodies.yaml', '- id: county-committee', '- id: [', 'yaml/syntax'],
  ['content/terms/huitoukan.mdx', '指巡視結束', '**指**巡視結束', 'mdx/node'],
];

test.each(changes)('%s: %s → %s stops the build', (file, find, replace, id) => {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(find);
  writeFileSync(
    path,
    before.replace(find, () => replace),
  );
  const { succeeded, output } = build(root);
  writeFileSync(path, before);
  expect(succeeded).toBe(false);
  expect(output).toContain(id);
  expect(output).toContain(file);
  expect(output).not.toMatch(/^\s+at /m);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('what was taken out again is in no page', () => {
  const { succeeded, output } = build(root);
  expect(succeeded || output).toBe(true);
  const pages = [...readSite(root)].filter(([name]) => name.endsWith('.html'));
  for (const [name, bytes] of pages)
    expect(bytes.toString('utf8'), name).not.toMatch(/alert\(1\)|example\.org|\u202e/u);
});
