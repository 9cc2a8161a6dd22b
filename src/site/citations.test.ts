import { expect, test } from 'vitest';
import type { Notice, Point } from '../notices/notice.ts';
import { toCitations } from './citations.ts';
import { getPage } from './page.ts';
import { routes } from './routes.ts';

const both = (text: string) => ({ 'zh-Hant': text, 'zh-Hans': text });
const day = { block: 0, start: 0, end: 8, date: '2032-3-15' };
const point = { id: 'f1', kind: 'finding', number: 1, block: 0, start: 8, end: 13 } as Point;
const notice = {
  id: 'n',
  genre: 'inspection-feedback',
  title: both('甲市向乙市反饋'),
  blocks: [both('2032年3月用「好」字。')],
  facts: [{ name: 'fed-back', ...day, end: 7 }],
  sections: [],
  points: [point],
} as unknown as Notice;

const cite = (changes: Partial<Notice>): string[] => {
  const changed = { ...notice, ...changes };
  const page = getPage(routes.noticePoints('n'), 'zh-Hant', new URL('https://example.net'));
  return toCitations(changed, point, page).map(({ before, after }) => `${before}#${after}`);
};

test('a citation has the day of the notice beside its title, which it marks as ours', () => {
  expect(cite({})).toEqual([
    '「『好』字。」——甲市向乙市反饋〔編者擬題〕，2032年3月反饋，發現問題1，#',
    '[甲市向乙市反饋，2032年3月反饋：發現問題1][EB/OL]. 通報讀本[YYYY-MM-DD]. #.',
    '[甲市向乙市反饋，2032年3月反饋：發現問題1]（無日期）。通報讀本。#',
  ]);
});

test('a report is dated by the day it speaks from, and a day of publication has its own place', () => {
  const [quote, gbt, apa] = cite({
    genre: 'rectification-report',
    facts: [{ name: 'as-of', ...day, end: 7 }],
    published: '2032-04-01',
  });
  expect(quote).toContain('，截至2032年3月，發現問題1，');
  expect(gbt).toContain('，截至2032年3月：發現問題1][EB/OL]. 通報讀本, (2032-04-01)[');
  expect(apa).toContain('，截至2032年3月：發現問題1]（2032年4月1日）。');
});

test('without a fact the day is that of publication, and without either there is none', () => {
  expect(cite({ facts: [], published: '2032-04-01' })[0]).toContain(
    '〔編者擬題〕，2032年4月1日發布，',
  );
  expect(cite({ facts: [] })[0]).toContain('〔編者擬題〕，發現問題1，');
});

test('a title that stands in the text is cited as it is, outside the brackets', () => {
  const sections = [
    { id: 'heading', title: notice.title, block: 0, blocks: 1, heading: 1 as const },
  ];
  expect(cite({ sections })).toEqual([
    '「『好』字。」——甲市向乙市反饋，2032年3月反饋，發現問題1，#',
    '甲市向乙市反饋[2032年3月反饋：發現問題1][EB/OL]. 通報讀本[YYYY-MM-DD]. #.',
    '甲市向乙市反饋[2032年3月反饋：發現問題1]（無日期）。通報讀本。#',
  ]);
});
