import { expect, test } from 'vitest';
import { compare } from './compare.ts';

test('sentences stand side by side, cut where the scripts differ', () => {
  expect(compare({ 'zh-Hant': '聽取匯報。發現問題。', 'zh-Hans': '听取汇报。发现问题。' })).toEqual(
    [
      {
        'zh-Hant': [
          { text: '聽', changed: true },
          { text: '取', changed: false },
          { text: '匯報', changed: true },
          { text: '。', changed: false },
        ],
        'zh-Hans': [
          { text: '听', changed: true },
          { text: '取', changed: false },
          { text: '汇报', changed: true },
          { text: '。', changed: false },
        ],
      },
      {
        'zh-Hant': [
          { text: '發現問題', changed: true },
          { text: '。', changed: false },
        ],
        'zh-Hans': [
          { text: '发现问题', changed: true },
          { text: '。', changed: false },
        ],
      },
    ],
  );
});

test('quotation marks are cut at the same place in both scripts', () => {
  const [line] = compare({ 'zh-Hant': '「回頭看」', 'zh-Hans': '“回头看”' });
  expect(line?.['zh-Hans'].map(({ text }) => text)).toEqual(['“', '回', '头', '看', '”']);
});
