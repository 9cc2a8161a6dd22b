import { expect, it } from 'vitest';
import { joinWrappedLines, leaveOutPageNumbers } from './line-breaks.ts';

const paragraphs = [
  '关于上报农村饮水安全专项督查发现问题整改情况及后续工作安排的报告',
  '县水利局：',
  '针对日前县督查组反馈的问题，镇党委高度重视，立即组织整改，主要领导到现场查看并督促，组织村干部对各自辖区彻底排查。',
  '同时，镇政府督促各村举一反三，对此类问题系统排查，确保整改落到实处，群众满意，并把长效机制建起来。',
  '　　特此报告。',
  '鹿鸣镇人民政府',
];

it('joins the lines of a paragraph that were broken at a fixed width', () => {
  const [title = '', ...others] = paragraphs;
  const broken = others.map((paragraph) => paragraph.replace(/.{22}(?=.)/gu, '$&\n'));
  expect(joinWrappedLines([title, ...broken].join('\n'))).toBe(paragraphs.join('\n'));
  expect(joinWrappedLines(paragraphs.join('\n'))).toBe(paragraphs.join('\n'));
});

it.each([
  ['paragraphs', '县督查组向鹿鸣镇反馈了农村饮水安全的督查情况。\n镇长表示要整改。\n会议结束。'],
  [
    'headings',
    ['一', '二', '三', '四', '五']
      .map((n) => `${n}、关于加强农村饮水安全工程建设和管理的有关情况`)
      .join('\n'),
  ],
  ['a few long lines', '鹿鸣县人民政府关于农村饮水安全专项督查情况\n鹿鸣县水利局\n2031年5月6日'],
])('leaves %s as they are', (_, text) => {
  expect(joinWrappedLines(text)).toBe(text);
});

it.each([
  ['一。\n- 1 -\n二。', '一。\n二。'],
  ['一。\n— 12 —\n第 2 页\n第2頁 共5頁', '一。\n'],
  ['第 2 页的表。\n-1-3\n1', '第 2 页的表。\n-1-3\n1'],
])('leaves out lines that are page numbers: %s', (text, left) => {
  expect(leaveOutPageNumbers(text)).toBe(left);
});
