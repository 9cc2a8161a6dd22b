import { expect, test } from 'vitest';
import { judgeSynonyms } from './judge-synonyms.ts';

const both = (text: string) => ({ 'zh-Hant': text, 'zh-Hans': text });
const notices = [{ id: 'one', blocks: [both('配強村級班子成員，鞏固基層。')] }];
const entry = { word: '村官', means: ['村級班子成員'], why: '口語' };

test('an everyday word that leads to words of a notice is no fault', () => {
  expect(judgeSynonyms([entry], notices)).toEqual([]);
});

test.each([
  [
    'means that stand nowhere',
    { ...entry, means: ['村委主任'] },
    '“村委主任” under `means`, which stands in no notice',
  ],
  ['a word that a notice has', { ...entry, word: '基層' }, '“基層” in the notice one'],
])('%s are a fault', (_, wrong, found) => {
  expect(judgeSynonyms([wrong], notices)).toMatchObject([{ place: `[0] ${wrong.word}`, found }]);
});

test('a second entry for a word is a fault', () => {
  expect(judgeSynonyms([entry, entry], notices)).toMatchObject([
    { place: '[1] 村官', found: 'a second entry for this word' },
  ]);
});
