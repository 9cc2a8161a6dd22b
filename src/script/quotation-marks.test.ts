import { expect, test } from 'vitest';
import { toQuoted } from './quotation-marks.ts';

test.each([
  ['增強「四個意識」', '增強『四個意識』'],
  ['增强“四个意识”', '增强‘四个意识’'],
  ['「舉『一』反三」', '『舉「一」反三』'],
  ['“举‘一’反三”', '‘举“一”反三’'],
  ['沒有引號', '沒有引號'],
])('%s stands in a quotation as %s', (text, quoted) => {
  expect(toQuoted(text)).toBe(quoted);
});
