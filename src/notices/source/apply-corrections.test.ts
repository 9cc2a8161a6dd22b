import { expect, it, test } from 'vitest';
import { applyCorrections, findMarks } from './apply-corrections.ts';

const reasons = { reason: '中文行文用全形。', authority: '标准' };

test.each([
  [',', '共1,200户,每户3.5元,2021,年', 3],
  [':', '8:30开会:一是,二是:', 2],
  ['.', '增长3.5%.完', 1],
  [' ', '2021 年 8 月, 共 GB 18030。项 目', 4],
  ['(', '12(3)', 1],
])('“%s” stands in “%s” as a mark, numbers and words aside', (mark, text, count) => {
  expect(findMarks(text, mark)).toHaveLength(count);
});

it('a correction outweighs the mark at its place', () => {
  const { paragraphs, diagnostics } = applyCorrections('会议要求,,要改,完成1,200项。', {
    marks: [{ from: ',', to: '，', count: 3, ...reasons }],
    corrections: [{ in: '求,', from: ',', to: '', ...reasons }],
    kept: [],
    places: [],
  });
  expect(diagnostics).toEqual([]);
  expect(paragraphs).toEqual(['会议要求，要改，完成1,200项。']);
});
