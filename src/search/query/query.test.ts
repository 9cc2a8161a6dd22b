import { expect, test } from 'vitest';
import { readFold } from './fold.ts';
import { getSynonyms, isEmpty, toQuery } from './query.ts';

const fold = readFold('级級 官 农農');
const synonyms = [
  ['村官', '村級班子'],
  ['農民工', '外出務工', '轉移就業'],
];

test('parts are separated by white space of any kind, each once', () => {
  expect(toQuery(' 整改　責任\n整改', fold).phrases).toEqual(['整改', '責任']);
});

test('the ends of clauses count within a part and not around it', () => {
  expect(toQuery('。甲，乙；', fold).phrases).toEqual(['甲|乙']);
});

test.each(['', '   ', '「」、', '\u0000\u202e', '…—()[]"\'<>'])('%j asks nothing', (typed) => {
  expect(isEmpty(toQuery(typed, fold))).toBe(true);
});

test('an everyday word is known wherever it stands, in either script', () => {
  expect(getSynonyms('农民工素質', fold, synonyms)).toEqual([synonyms[1]]);
  expect(getSynonyms('農民', fold, synonyms)).toEqual([]);
});

test('a longer word of the register hides one in it, though it may mean nothing itself', () => {
  const all = [...synonyms, ['鄉村官']];
  expect(getSynonyms('鄉村官員', fold, all)).toEqual([]);
  expect(getSynonyms('鄉村官和村官', fold, all)).toEqual([synonyms[0]]);
});

test('numbers and days written otherwise are asked for only as what is near', () => {
  const { phrases, alike } = toQuery('4個意識', fold);
  expect([phrases, alike]).toEqual([['4個意識'], ['4個意識', '四個意識']]);
});

test('a widened part may be met by what the notices write, with the rest of the part beside it', () => {
  expect(toQuery('村官培養', fold, synonyms).parts).toEqual([[['村官培養'], ['村级班子', '培養']]]);
});

test('a query has no more than twelve parts', () => {
  const typed = [...'一二三四五六七八九十百千萬'].join(' ');
  expect(toQuery(typed, fold).phrases).toHaveLength(12);
});
