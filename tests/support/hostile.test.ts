import { expect, test } from 'vitest';
import { makeHostile } from './hostile.ts';

const queries = makeHostile(10_000);

test.each([
  ['markup', /<(script|img|svg)/],
  ['quotes', /["'「“]/],
  ['signs of regular expressions', /[.*+?^${}()|[\]\\]{3}/],
  ['emoji', /\p{Extended_Pictographic}/u],
  ['lone surrogates', /\p{Surrogate}/u],
  ['marks of direction', /[\u200f\u202e]/],
  ['controls', /\p{Cc}/u],
  ['characters outside the basic plane', /[\u{20000}-\u{2ffff}]/u],
  ['words of the notices', /整改|扶贫/],
])('hundreds of the hostile queries hold %s', (_, pattern) => {
  expect(queries.filter((query) => pattern.test(query)).length).toBeGreaterThan(300);
});

test('some hostile queries have 5,000 characters, and all are the same every time', () => {
  expect(queries.filter((query) => query.length === 5000).length).toBe(50);
  expect(makeHostile(10_000)).toEqual(queries);
});
