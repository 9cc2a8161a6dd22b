import { expect, test } from 'vitest';
import { collectPairs, compare } from './script-pairs.ts';

const block = { 'zh-Hant': '聽取匯報。發現頭髮。', 'zh-Hans': '听取汇报。发现头发。' };

test('sentences stand side by side, cut where the other script has several forms', () => {
  const [first, second] = compare(block);
  expect(first?.['zh-Hant']).toEqual([
    { text: '聽取', several: false },
    { text: '匯', several: true },
    { text: '報。', several: false },
  ]);
  expect(second?.['zh-Hans']).toEqual([
    { text: '发', several: true },
    { text: '现头', several: false },
    { text: '发', several: true },
    { text: '。', several: false },
  ]);
});

test('a pair is known by both its forms, with its places and the other forms', () => {
  const pairs = collectPairs({ blocks: [block, block] });
  expect(pairs.map(({ hans, hant, blocks }) => [hans, hant, blocks])).toEqual([
    ['汇', '匯', [0, 1]],
    ['发', '發', [0, 1]],
    ['发', '髮', [0, 1]],
  ]);
  expect(pairs.find(({ hant }) => hant === '髮')?.others).toEqual(['發']);
});
