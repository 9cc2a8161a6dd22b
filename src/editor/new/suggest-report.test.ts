import { describe, expect, it, test } from 'vitest';
import { toStatuses } from '../../notices/find-statuses.ts';
import { readRegisters } from '../../registers/read-registers.ts';
import { findReportName, findStatus } from './suggest-report.ts';
import { suggestSections } from './suggest.ts';

const { registers } = readRegisters('.');
const statuses = toStatuses(registers, 'zh-Hant');

test.each([
  ['中共鹿鳴縣委關於巡視整改進展情況的通報\n2031年', '整改進展情況的通報'],
  ['鹿鸣县关于督查反馈问题整改情况的公告', '整改情况的公告'],
  ['根據要求，現將飲水安全督查整改進展情況予以公布。', '現將飲水安全督查整改進展情況予以公布'],
  ['督查組向鹿鳴縣反饋飲水安全督查情況。會上提出整改意見。', undefined],
  ['鹿鸣市关于大气污染防治审计发现问题整改情况的函\n省审计厅:', '整改情况的函'],
  ['鹿鳴縣教育局黨組關於巡察整改落實情況的報告', '整改落實情況的報告'],
  ['中共鹿鸣县委关于巡视\n整改进展情况的通报\n2031年', '整改进展情况的通报'],
  ['鹿鸣县2031年审计查出问题整改结果的公告', '整改结果的公告'],
  ['鹿鸣镇关于人居环境督查通报的整改报告', '整改报告'],
  ['鹿鸣县水利局党组关于巡察反馈意见整改落实情况', '整改落实情况'],
  ['已开会。按照规定,现将整改进展情况向社会公开。', '现将整改进展情况向社会公开'],
  ['市政府高度重视。\n现就审计查出问题的整改情况报告如下:', '现就审计查出问题的整改情况报告如下'],
  ['鹿鸣县委听取巡察整改情况的报告', undefined],
  ['督查组反馈:要认真整改,及时将整改情况向党内通报,向社会公开。', undefined],
  ['会议听取了整改进展情况报告。', undefined],
  ['关于督查整改情况的通报会召开\n县委召开整改情况通报会。', undefined],
  ['省委第八巡視組向鎮雄縣反饋脫貧攻堅巡視「回頭看」情況，對巡視整改提出明確要求', undefined],
])('tells by its head whether “%s” is a rectification report', (text, name) => {
  expect(findReportName(text)).toBe(name);
});

test.each([
  ['材料已備齊，已完成整改。', 'done', '已完成整改'],
  ['工程尚未完成。', 'under-way', '未完成'],
  ['基本完成整改', 'mostly-done', '基本完成整改'],
  ['已完成三項，其餘正在推進。', undefined, ''],
  ['召開了會議。', undefined, ''],
])('finds in “%s” the status %s', (text, status, words) => {
  const found = findStatus(text, statuses);
  expect(found?.status).toBe(status);
  expect(text.slice(found?.start ?? 0, found?.end ?? 0)).toBe(words);
});

describe('of a rectification report', () => {
  const sections = suggestSections(
    [
      '鹿鳴縣關於飲水安全督查整改進展情況的通報',
      '2031年5月6日，督查組反饋了情況。截至2031年9月30日，整改進展如下。',
      '（一）關於水質檢測記錄不全的問題。一是補錄記錄；二是公開結果。已完成整改。',
      '（二）關於管網漏損偏高的問題',
      '整改情況：更換管網正在推進。',
      '下一步，鹿鳴縣將繼續抓好整改。',
    ],
    { statuses },
  );

  it('each paragraph on a finding is one response, with its status marked', () => {
    const [first, second] = sections
      .flatMap(({ paragraphs }) => paragraphs)
      .filter((paragraph) => paragraph.includes('<Response'));
    expect(first).toMatch(
      /^<Response id="p1">（一）.*一是.*<Status is="done">已完成整改<\/Status>。<\/Response>$/,
    );
    expect(second).toBe(
      '<Response id="p2">整改情況：更換管網<Status is="under-way">正在推進</Status>。</Response>',
    );
  });

  it('the day up to which it speaks is a fact, and no heading is a response', () => {
    const text = sections.flatMap(({ paragraphs }) => paragraphs).join('\n');
    expect(text).toContain('截至<Fact name="as-of" date="2031-09-30">2031年9月30日</Fact>');
    expect(text).toContain('\n（二）關於管網漏損偏高的問題\n');
    expect(sections.map(({ id }) => id)).toEqual(['heading', 'progress', 'responses', 'next']);
  });
});

it('a report with headings of its own has a section for each, and its responses are marked', () => {
  const sections = suggestSections(
    [
      '鹿鳴縣關於飲水安全督查問題整改情況的函',
      '一、總體情況',
      '截至2031年9月30日，兩項問題均已落實責任。',
      '二、存在問題整改情況',
      '（一）水質檢測記錄不全。',
      '該問題已完成整改。一是補錄記錄；二是公開結果。',
      '三、下一步工作',
      '（一）健全制度。',
    ],
    { statuses },
  );
  expect(sections.map(({ id }) => id)).toEqual(['heading', 'part-1', 'responses', 'next']);
  expect(sections[2]?.paragraphs.slice(1)).toEqual([
    '（一）水質檢測記錄不全。',
    '<Response id="p1">該問題<Status is="done">已完成整改</Status>。一是補錄記錄；二是公開結果。</Response>',
  ]);
  expect(sections[3]?.paragraphs[1]).toBe('（一）健全制度。');
});
