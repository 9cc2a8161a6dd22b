import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, copyProject, readSite } from '../support/build.ts';

const notice = 'content/notices/zhenxiong-2020';
let folder: string;
let site: Map<string, Buffer>;

/**
 * Two findings of other words, one of them linked and standing on the chart. Nothing else is edited
 * by hand.
 */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-word-'));
  copyProject(folder);
  edit('notice.mdx', '穩脫貧要求落實不到位', '穩脫貧要求落實未到位');
  edit('notice.mdx', '勞動力轉移就業質量不高', '勞動力轉移就業質量較低');
  // The proof wants the change entered: the source itself stays as it was received.
  edit(
    'corrections.yaml',
    'corrections:\n',
    'corrections:\n  - in: 穩脫貧要求落實不到位\n    from: 不\n    to: 未\n    reason: 試改一字。\n    authority: 測試\n  - in: 勞動力轉移就業質量不高\n    from: 不高\n    to: 較低\n    reason: 試改一詞。\n    authority: 測試\n',
  );
  const { succeeded, output } = build(folder);
  if (!succeeded) throw new Error(output);
  site = readSite(folder);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = 'notices/zhenxiong-2020';

test.each(
  [
    ['', '穩脫貧要求落實未到位', '穩脫貧要求落實不到位'],
    ['zh-hans/', '稳脱贫要求落实未到位', '稳脱贫要求落实不到位'],
    ['', '勞動力轉移就業質量較低', '勞動力轉移就業質量不高'],
    ['zh-hans/', '劳动力转移就业质量较低', '劳动力转移就业质量不高'],
  ].flatMap(([edition = '', now = '', before = '']) =>
    [
      `${path}/index.html`,
      `${path}/points/index.html`,
      'index.html',
      `${path}/notice.txt`,
      `${path}/notice.md`,
      `${path}/notice.json`,
      `${path}/points.csv`,
      'feed.xml',
    ].map((file) => [edition + file, now, before] as const),
  ),
)('a word changed in the MDX is changed in %s', (file, now, before) => {
  // Words that a cross-reference rests on are marked within the others.
  const text =
    site
      .get(file)
      ?.toString('utf8')
      .replaceAll(/<\/?q>/g, '') ?? '';
  expect(text).toContain(now);
  expect(text).not.toContain(before);
});

test.each(['', 'zh-hans/'])(
  'a word changed in the MDX is changed in the chart of /%s',
  (edition) => {
    const chart = site.get(`${edition}${path}/points/index.html`)?.toString('utf8') ?? '';
    const boxes = [...chart.matchAll(/data-box="f7".*?<\/a>/gs)].map(([box]) =>
      box.replace(/<[^>]*>|\s/g, ''),
    );
    expect(boxes).toHaveLength(1);
    for (const box of boxes) expect(box).toMatch(/未到位（/);
  },
);

function edit(name: string, find: string, replace: string): void {
  const file = join(folder, notice, name);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(find)) throw new Error(`${name} does not hold ${find}.`);
  writeFileSync(file, text.replace(find, replace));
}
