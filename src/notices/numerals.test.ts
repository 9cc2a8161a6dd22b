import { expect, test } from 'vitest';
import { readNumber } from './numerals.ts';

test.each([
  ['一', 1],
  ['兩', 2],
  ['十', 10],
  ['十一', 11],
  ['二十', 20],
  ['三十五', 35],
  ['一百', 100],
  ['一百零三', 103],
  ['两百一十', 210],
  ['17', 17],
  ['一十百', NaN],
  ['', NaN],
])('%s is %d', (numeral, number) => {
  expect(readNumber(numeral)).toBe(number);
});
