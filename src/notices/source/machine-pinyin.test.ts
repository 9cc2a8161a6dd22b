import { expect, it } from 'vitest';
import {
  collectReadingAmbiguities,
  findMachineReadings,
  leaveOutReadings,
} from './machine-pinyin.ts';

it.each([
  [
    'half-width',
    '根據(jù)縣委統(tǒng)一部署，他們(men)將(jiāng)整改。',
    '根據縣委統一部署，他們將整改。',
  ],
  ['full-width', '根據（jù）統（tǒng）計（jì），共三個（ge）組。', '根據統計，共三個組。'],
  ['decomposed', '根據(ju\u0300)統(to\u030cng)計(ji\u0300)，共三組。', '根據統計，共三組。'],
])('takes out the readings that a machine put behind characters, %s', (_, received, printed) => {
  expect(leaveOutReadings(received)).toBe(printed);
});

it.each([
  ['of a rare character', '向丁塘垱（dàng）鎮反饋。'],
  ['of two characters', '根據(jù)部署，向丁塘垱（dàng）鎮統(tǒng)一反饋。'],
  ['of characters that both scripts have', '崀(làng)山、垸(yuàn)子、鄱(pó)阳三地。'],
  ['that are none', '實(a)行總(b)量控(c)制，三項(PPP)經(gdp)費。'],
])('leaves readings %s', (_, text) => {
  expect(leaveOutReadings(text)).toBe(text);
});

it('keeps a reading of the text’s own among those of a machine', () => {
  const text = '根據(jù)統(tǒng)一部署，向丁塘垱（dàng）鎮報(bào)告實(a)情。';
  expect(leaveOutReadings(text)).toBe('根據統一部署，向丁塘垱（dàng）鎮報告實(a)情。');
  expect(findMachineReadings(text).map(({ words }) => words)).toEqual(['(jù)', '(tǒng)', '(bào)']);
});

it('a reading that stays is for a person to look at', () => {
  expect(collectReadingAmbiguities('𠀀向丁塘垱（dàng）鎮反饋甲（a）項。')).toEqual([
    { at: 5, form: '（dàng）', instead: [''], why: 'reading' },
  ]);
});
