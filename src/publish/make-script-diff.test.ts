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

it('texts that are equal in one edition are told apart by those around them', () => {
  const from = ['石桥镇', '未及时汇报 (1).', '白水镇', '未及时汇报 (1).'];
  const to = ['石橋鎮', '未及時匯報 (1).', '白水鎮', '未及時彙報 (1).'];
  expect(applyTable(from, toToggleTable(from, to))).toEqual(to);
});

it('texts that differ only after many characters are told apart', () => {
  const same = '巡察组发现了一些问题，主要是一是重大事项未及时'.repeat(20);
  const [hant, from] = [same.replaceAll('发现', '發現'), [`${same}甲`, `${same}乙`]];
  const to = [`${same}甲`, `${hant}乙`];
  expect(applyTable(from, toToggleTable(from, to))).toEqual(to);
});
