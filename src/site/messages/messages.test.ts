import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getBoth } from '../../script/both.ts';
import { getConverter } from '../../script/convert.ts';
import { isForeign } from '../../notices/source/foreign.ts';
import { readRegisters } from '../../registers/read-registers.ts';
import { mainland, toMainland } from './mainland.ts';
import { getMessages } from './messages.ts';
import { zh } from './zh.ts';

const { overrides } = readRegisters('.').registers;
const there = getConverter('zh-Hant', overrides);
const back = getBoth('zh-Hans', overrides);
const ours = [...Object.values(zh), readFileSync('content/pages/about.mdx', 'utf8')];

test.each(Object.entries(zh))('the words %s come back unchanged from zh-Hans', (_, text) => {
  expect(back(there(text))['zh-Hant']).toBe(text);
  expect([...text].filter((character) => isForeign(character, 'zh-Hant'))).toEqual([]);
});

test.each(mainland)('what is converted to %s is called %s, as long', (converted, said) => {
  expect(ours.some((text) => there(text).includes(converted))).toBe(true);
  expect(toMainland(converted)).toBe(said);
  expect(said).toHaveLength(converted.length);
});

test('fills in values, and refuses to leave one out', () => {
  const t = getMessages('zh-Hans');
  expect(t('collation.paragraph', { number: 3 })).toBe('第3段');
  expect(() => t('collation.paragraph')).toThrow('need a value for {number}');
});
