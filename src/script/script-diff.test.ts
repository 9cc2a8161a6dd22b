import { expect, test } from 'vitest';
import { toToggleTable } from '../publish/make-script-diff.ts';
import { applyTable } from './script-diff.ts';

test('a character that always becomes the same is a pair', () => {
  expect(toToggleTable(['縣委', '縣城'], ['县委', '县城'])).toEqual(['縣县']);
});

test('a character that becomes two things is told apart by its wording', () => {
  const hans = ['系统', '系列', '联系'];
  const hant = ['系統', '系列', '聯繫'];
  const table = toToggleTable(hans, hant);
  expect(table).toEqual(['统統联聯', '联系', '聯繫']);
  expect(applyTable(hans, table)).toEqual(hant);
});

test('a wording may hold what a regular expression would read otherwise', () => {
  const hans = ['着.落', '着（落）', '着*'];
  const hant = ['着.落', '著（落）', '着*'];
  expect(applyTable(hans, toToggleTable(hans, hant))).toEqual(hant);
});

test('characters outside the basic plane count as one', () => {
  const hant = ['𠀀縣𠀁'];
  const hans = ['𠀀县𠀁'];
  expect(applyTable(hant, toToggleTable(hant, hans))).toEqual(hans);
});

test('texts of different number or length have no table', () => {
  expect(() => toToggleTable(['縣'], ['县', '委'])).toThrow('have 1 and 2 texts');
  expect(() => toToggleTable(['縣委'], ['县'])).toThrow('differ in length at “縣委” and “县”');
});
