import { expect, test } from 'vitest';
import { toListPages, toPager } from './list-pages.ts';

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

/** The pager of page `number` of a list of `pages` pages, in short: `*` is the page itself. */
function toShort(pages: number, number?: number): string {
  const all = toListPages(toItems(8 * pages), 8);
  const at = all.findIndex((page) => page.number === number);
  const { steps = [], newer, older } = toPager(all, at) ?? {};
  const toName = (step: { number?: number } | null | undefined) =>
    step ? (step.number ?? 'new') : '…';
  const shown = steps.map((step) => `${toName(step)}${step?.current ? '*' : ''}`);
  return `${newer ? toName(newer) : ''}<${shown.join(' ')}>${older ? toName(older) : ''}`;
}

test.each([
  [2, undefined, '<new* 1>1'],
  [2, 1, 'new<new 1*>'],
  [9, undefined, '<new* 8 7 … 1>8'],
  [9, 4, '5<new … 6 5 4* 3 2 1>3'],
  [9, 8, 'new<new 8* 7 6 … 1>7'],
])('of %i pages, page %s leads to %s', (pages, number, short) => {
  expect(toShort(pages, number)).toBe(short);
});

test('a list of one page has no pager, and an old page the same whatever comes', () => {
  expect(toPager(toListPages([1], 8), 0)).toBeUndefined();
  expect(toShort(30, 4)).toBe(toShort(9, 4));
});
