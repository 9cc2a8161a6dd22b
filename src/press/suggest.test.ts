import { expect, it } from 'vitest';
import { suggestSections } from './suggest.ts';

const getKinds = (...paragraphs: string[]) => suggestSections(paragraphs).map(({ id }) => id);

it.each([
  ['反馈指出，工作总体向好，但也发现了一些问题和不足，有的走样。', 'findings'],
  ['檢查發現的主要問題是：一是台賬不全；二是校舍漏雨。', 'findings'],
  ['反馈要求，被巡察党组织要扛稳主体责任。', 'instructions'],
  ['督查组提出以下整改意见：一是提高认识；二是公开透明。', 'requirements'],
  ['縣委書記表示：一是照單全收；二是限期改完。', 'commitments'],
  ['县人大、县政协主要负责人列席会议。', 'attendance'],
  ['会上，巡察组反馈了情况。', 'meeting'],
])('%s is suggested as %s', (paragraph, id) => {
  expect(getKinds('一段。', paragraph).at(-1)).toBe(id);
});

it('each 有的…… is suggested as a finding, its mark outside', () => {
  const text = '反馈指出，存在一些问题，有的学习不够；有的责任不实，风险不小。其他情况另行通报。';
  expect(suggestSections([text])[0]?.paragraphs).toEqual([
    '反馈指出，存在一些问题，<Finding id="f1">有的学习不够</Finding>；' +
      '<Finding id="f2">有的责任不实，风险不小</Finding>。其他情况另行通报。',
  ]);
});

it('a number ends where the next begins, the last with its sentence', () => {
  const text = '主要是：一是台账不全；二是校舍漏雨。其他情况另行通报';
  expect(suggestSections(['一段。', `发现问题${text}`])[1]?.paragraphs).toEqual([
    '发现问题主要是：<Finding id="f1">一是台账不全；</Finding>' +
      '<Finding id="f2">二是校舍漏雨。</Finding>其他情况另行通报',
  ]);
});
