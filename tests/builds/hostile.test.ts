import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeNotice } from '../../src/editor/new/make-notice.ts';
import { readRegisters } from '../../src/registers/read-registers.ts';
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

test('words that look like a style or a script are published, and no policy lets them run', () => {
  const named: [file: string, find: string, replace: string][] = [
    [notice, 'shortTitle: ', 'shortTitle: <style>'],
    ['content/registers/bodies.yaml', 'name: 縣委書記', 'name: 縣委書記<script>alert(1)</script>'],
  ];
  const before = named.map(([file]) => readFileSync(join(root, file), 'utf8'));
  for (const [index, [file, find, replace]] of named.entries())
    writeFileSync(join(root, file), before[index]?.replace(find, replace) ?? '');
  const { succeeded, output } = build(root);
  for (const [index, [file]] of named.entries())
    writeFileSync(join(root, file), before[index] ?? '');
  expect(succeeded || output).toBe(true);
  const pages = [...readSite(root)].filter(([name]) => name.endsWith('.html'));
  const texts = pages.map(([, bytes]) => bytes.toString('utf8'));
  for (const words of ['<style>鎮雄縣', '<script>alert(1)'])
    expect(
      texts.some((text) => text.replaceAll('&lt;', '<').includes(words)),
      words,
    ).toBe(true);
  const hash = createHash('sha256').update('alert(1)').digest('base64');
  for (const [name, bytes] of pages) expect(bytes.includes(hash), name).toBe(false);
});

test('a word that the page adds to the text stops the build', () => {
  const path = join(root, 'src/components/notice/Section.astro');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace('<slot />', '<slot />多出'));
  const { succeeded, output } = build(root);
  writeFileSync(path, before);
  expect(succeeded).toBe(false);
  expect(output).toContain('page/text');
  expect(output).toContain('notice.mdx:');
});

test('two notices that say the same in two accepted spellings are both published', () => {
  const texts = ['重大事項未及時匯報，責任落實不到位。', '重大事項未及時彙報，責任落實不到位。'];
  for (const [index, text] of texts.entries())
    writeNotice(`spelling-${index + 1}`, `2031年5月${index + 6}日，督查組反饋情況。\n${text}`);
  const { succeeded, output } = build(root);
  expect(succeeded || output).toBe(true);
  const site = readSite(root);
  for (const [index, word] of ['匯報', '彙報'].entries())
    expect(site.get(`notices/spelling-${index + 1}/index.html`)?.toString('utf8')).toContain(word);
});

/** Makes a notice as `npm run new` does, decides all that it asks, and marks its last paragraph. */
function writeNotice(id: string, text: string): void {
  const { registers } = readRegisters(root);
  const bytes = Buffer.from(text);
  const made = makeNotice(bytes, { text, encoding: 'utf-8', script: 'zh-Hant' }, registers);
  const folder = join(root, 'content/notices', id);
  mkdirSync(folder);
  const mdx = made.files['notice.mdx']
    .replace(/(?<=itle: )待定：.*/gu, `鹿鳴縣督查反饋${id}`)
    .replace(/待定：.*/gu, '為測試而寫的文字，收到就是如此。')
    .replaceAll('待定', '鹿鳴縣')
    .replace(/重大事項.*(?=，責任)/u, '<Finding id="f1">$&</Finding>');
  writeFileSync(join(folder, 'notice.mdx'), mdx);
  writeFileSync(join(folder, 'source.txt'), bytes);
  const register = made.files['corrections.yaml'].replaceAll('authority: 待定', 'authority: 辭典');
  writeFileSync(join(folder, 'corrections.yaml'), register);
}

test('what was taken out again is in no page', () => {
  const { succeeded, output } = build(root);
  expect(succeeded || output).toBe(true);
  const pages = [...readSite(root)].filter(([name]) => name.endsWith('.html'));
  for (const [name, bytes] of pages)
    expect(bytes.toString('utf8'), name).not.toMatch(/alert\(1\)|example\.org|\u202e/u);
});
