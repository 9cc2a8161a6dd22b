import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRegisters } from '../registers/read-registers.ts';
import { convertToHans, convertToHant } from './convert-text.ts';
import { getConverter } from './convert.ts';
import type { Script } from './script.ts';

interface Case {
  only?: Script;
  hant: string;
  hans: string;
}

const { overrides } = readRegisters('.').registers;
const toHans = (text: string) => convertToHans(text, overrides);
const toHant = (text: string) => convertToHant(text, overrides).text;
const cases = parse(readFileSync('tests/data/conversions.yaml', 'utf8')) as Case[];

test.each(cases)('converts $hant to $hans', ({ hant, hans }) => {
  expect(toHans(hant)).toBe(hans);
});

test.each(cases.filter(({ only }) => only !== 'zh-Hant'))(
  'converts $hans to $hant',
  ({ hant, hans }) => {
    expect(toHant(hans)).toBe(hant);
  },
);

test('refuses a conversion that changes the length', () => {
  const longer = { from: 'zh-Hans' as const, phrase: '回音', to: '回回音' };
  const convert = getConverter('zh-Hans', [{ ...overrides[0]!, ...longer }]);
  expect(() => convert('有回音')).toThrow('changed the length of “有回音” to “有回回音”');
});
