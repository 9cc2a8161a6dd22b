import { expect, test } from 'vitest';
import { readNotices } from '../notices/read-notices.ts';
import { findFirst } from './find-first.ts';

const [notice] = readNotices('.');
if (!notice) throw new Error('The project has no notice.');

test.each([
  ['zh-Hant', '把', '「兩個維護」', '作為根本任務'],
  ['zh-Hans', '把', '“两个维护”', '作为根本任务'],
] as const)(
  'the first place of a term is shown in its clause, %s',
  (script, before, words, after) => {
    expect(findFirst(notice, 'liang-ge-weihu', script)).toEqual({
      paragraph: 2,
      before,
      words,
      after,
    });
  },
);

test('a term that a notice does not use has no place in it', () => {
  expect(findFirst(notice, 'none', 'zh-Hant')).toBeUndefined();
});
