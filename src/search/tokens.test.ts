import { expect, test } from 'vitest';
import { toExactQuery, toOptionWord, toSingles, toTokens } from './tokens.ts';

test('a character is a word of four plain letters, whatever it is', () => {
  expect(toTokens('扶1a', 'units')).toMatch(/^[a-p][a-z]{3} [a-p][a-z]{3} [a-p][a-z]{3}$/);
  expect(new Set(toTokens('扶贫产业𠀀1a', 'units').split(' ')).size).toBe(7);
});

test('the end of a clause is a word that no phrase has', () => {
  expect(toTokens('扶|贫', 'units').split(' ')[1]).toBe('z');
});

test('in an index of notices the words are pairs, and a lone character stands by itself', () => {
  const [one, other] = toTokens('扶贫', 'units').split(' ') as [string, string];
  expect(toTokens('扶贫|产', 'notices').split(' ').slice(0, 2)).toEqual([one + other, 'z']);
  expect(toExactQuery('扶', 'notices')).toBe(`"${one}"`);
  expect(toSingles('扶贫扶|扶')).toBe(`${one} z ${other}`);
});

test('no option has the word of another, or of a character', () => {
  const words = ['', 'kind:finding', 'body:a-b', 'body:ab'].map((option) => toOptionWord(option));
  expect(new Set(words).size).toBe(4);
  for (const word of words) expect(word).toMatch(/^q[a-z]*$/);
});
