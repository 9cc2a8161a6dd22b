import { expect, test } from 'vitest';
import { getNeeded, judgeSynonyms } from './judge-synonyms.ts';

const both = (text: string) => ({ 'zh-Hant': text, 'zh-Hans': text });
const text = '配強村級班子成員，鞏固基層。';
const notices = [{ blocks: [both(text)] }];
const entry = { word: '村官', means: ['村級班子成員'], why: '口語' };

test('an everyday word that leads to words of a notice is no diagnostic', () => {
  expect(judgeSynonyms([entry], notices)).toEqual([]);
});

test('means that stand nowhere are a diagnostic', () => {
  expect(judgeSynonyms([{ ...entry, means: ['村委主任'] }], notices)).toMatchObject([
    { id: 'synonyms/unused', place: '[0] 村官' },
  ]);
});

test('an entry rests once a notice has its word, and is no diagnostic', () => {
  const resting = { ...entry, word: '基層' };
  expect(judgeSynonyms([resting], notices)).toEqual([]);
  expect(getNeeded([entry, resting], [text])).toEqual([entry]);
});

test('a second entry for a word is a diagnostic', () => {
  expect(judgeSynonyms([entry, entry], notices)).toMatchObject([
    { id: 'synonyms/duplicate', place: '[1] 村官' },
  ]);
});
