import { expect, test } from 'vitest';
import { toOptionWord, toTokens } from './tokens.ts';

test('a character is a word of four plain letters, whatever it is', () => {
  expect(toTokens('扶1a')).toMatch(/^[a-p][a-z]{3} [a-p][a-z]{3} [a-p][a-z]{3}$/);
  expect(new Set(toTokens('扶贫产业𠀀1a').split(' ')).size).toBe(7);
});

test('the end of a clause is a word that no phrase has', () => {
  expect(toTokens('扶|贫').split(' ')[1]).toBe('z');
});

test('no option has the word of another, or of a character', () => {
  const words = ['', 'kind:finding', 'body:a-b', 'body:ab'].map((option) => toOptionWord(option));
  expect(new Set(words).size).toBe(4);
  for (const word of words) expect(word).toMatch(/^q[a-z]*$/);
});
