import { expect, it } from 'vitest';
import { applyTable } from '../script/script-diff.ts';
import { toToggleTable } from './make-script-diff.ts';

it('a wording that hides the beginning of another is made longer', () => {
  const from = ['答复', '答复', '制度', '制度', '制度', '已复制', '恢复'];
  const to = ['答覆', '答覆', '制度', '制度', '制度', '已複製', '恢復'];
  expect(applyTable(from, toToggleTable(from, to))).toEqual(to);
});

it('a wording that is all of a text may become something else in it', () => {
  const from = ['首頁', '設定', '設定目標', '已設定'];
  const to = ['首页', '设置', '设定目标', '已设定'];
  expect(applyTable(from, toToggleTable(from, to))).toEqual(to);
});

it('one wording that becomes different things is refused', () => {
  expect(() => toToggleTable(['于', '于'], ['於', '于'])).toThrow(RangeError);
});
