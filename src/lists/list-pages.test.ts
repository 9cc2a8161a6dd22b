import { expect, test } from 'vitest';
import { toListPages } from './list-pages.ts';

/** `count` items, the newest first. */
const toItems = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => count - index);
const toNumbers = (count: number) =>
  toListPages(toItems(count), 8).map(({ items }) => items.length);

test.each([
  [0, [0]],
  [1, [1]],
  [8, [8]],
  [9, [9]],
  [10, [2, 8]],
  [17, [9, 8]],
  [18, [2, 8, 8]],
])('%i items make pages of %j', (count, lengths) => {
  expect(toNumbers(count)).toEqual(lengths);
});

test('a numbered page never changes when newer items come', () => {
  const known = new Map<number, number[]>();
  for (let count = 1; count < 100; count += 1) {
    const [newest, ...older] = toListPages(toItems(count), 8);
    expect([newest, ...older].flatMap(({ items }) => items)).toEqual(toItems(count));
    expect(newest.number).toBeUndefined();
    expect(newest.items[0]).toBe(count);
    for (const { number = 0, items } of older) {
      expect(known.get(number) ?? items).toEqual(items);
      known.set(number, items);
    }
  }
  expect(known.size).toBe(12);
});

test('pages are filled by weight where items weigh differently', () => {
  const pages = toListPages([9, 1, 1, 1, 4, 4], 6, (weight) => weight);
  expect(pages.map(({ items }) => items)).toEqual([
    [9, 1, 1, 1],
    [4, 4],
  ]);
});
