import { expect, test } from 'vitest';
import type { Notice } from '../notices/notice.ts';
import { toCitations } from './citations.ts';
import { getPage } from './page.ts';
import { routes } from './routes.ts';

const both = (text: string) => ({ 'zh-Hant': text, 'zh-Hans': text });
const day = { block: 0, start: 0, end: 8, date: '2032-3-15' };
const notice = {
  id: 'n',
  genre: 'inspection-feedback',
  title: both('甲市向乙市反饋'),
  blocks: [both('2032年3月用好字。')],
  facts: [{ name: 'fed-back', ...day, end: 7 }],
  sections: [],
  points: [],
} as unknown as Notice;

/** The patterns of citations, each slot by its name. */
const cite = (changes: Partial<Notice>): string[] => {
  const changed = { ...notice, ...changes };
  const page = getPage(routes.noticePoints('n'), 'zh-Hant', new URL('https://example.net'));
  return toCitations(changed, page).map(({ pieces }) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : `{${piece.slot}}`)).join(''),
  );
};

test('a citation has the day of the notice beside its title, which it marks as ours', () => {
  expect(cite({})).toEqual([
    '「{text}」——甲市向乙市反饋〔編者擬題〕，2032年3月反饋，{name}，{address}',
    '[甲市向乙市反饋，2032年3月反饋：{name}][EB/OL]. 通報讀本[{day}]. {address}.',
    '[甲市向乙市反饋，2032年3月反饋：{name}]（無日期）。通報讀本。{address}',
  ]);
});

test('a report is dated by the day it speaks from, and a day of publication has its own place', () => {
  const [quote, gbt, apa] = cite({
    genre: 'rectification-report',
    facts: [{ name: 'as-of', ...day, end: 7 }],
    published: '2032-04-01',
  });
  expect(quote).toContain('，截至2032年3月，{name}，');
  expect(gbt).toContain('，截至2032年3月：{name}][EB/OL]. 通報讀本, (2032-04-01)[');
  expect(apa).toContain('，截至2032年3月：{name}]（2032年4月1日）。');
});

test('without a fact the day is that of publication, and without either there is none', () => {
  expect(cite({ facts: [], published: '2032-04-01' })[0]).toContain(
    '〔編者擬題〕，2032年4月1日發布，',
  );
  expect(cite({ facts: [] })[0]).toContain('〔編者擬題〕，{name}，');
});

test('a title that stands in the text is cited as it is, outside the brackets', () => {
  const sections = [
    { id: 'heading', title: notice.title, block: 0, blocks: 1, heading: 1 as const },
  ];
  expect(cite({ sections })).toEqual([
    '「{text}」——甲市向乙市反饋，2032年3月反饋，{name}，{address}',
    '甲市向乙市反饋[2032年3月反饋：{name}][EB/OL]. 通報讀本[{day}]. {address}.',
    '甲市向乙市反饋[2032年3月反饋：{name}]（無日期）。通報讀本。{address}',
  ]);
});
