import { toQuoted } from '../script/quotation-marks.ts';
import { getDayFact, getDayName } from '../notices/date.ts';
import { getText } from '../notices/views/get-text.ts';
import type { Notice, Point } from '../notices/notice.ts';
import { toPointName } from './notice-props.ts';
import type { Page } from './page.ts';

/** A citation as it is printed, to be copied as it stands: what is before the address, and after. */
export interface Citation {
  style: 'quote' | 'gbt' | 'apa';
  before: string;
  after: string;
}

/** Stands in GB/T 7714 for the day of access, which the reader’s own device knows. */
export const dayOfAccess = 'YYYY-MM-DD';

/**
 * How a point is cited: its words as a quotation, after GB/T 7714—2015 as an electronic resource,
 * and in the manner of APA 7. None names an author, since the text does not. A title of ours says so;
 * both standards put what the citer supplies in square brackets, so one that stands in the text is
 * outside them. The day the notice speaks
 * from stands beside it, since the place of a date is for that of publication, which a source may
 * not state.
 */
export function toCitations(notice: Notice, point: Point, page: Page): Citation[] {
  const { t, script } = page;
  const title = notice.title[script];
  const name = toPointName(point, notice, page);
  const text = toQuoted(getText(notice, point, script));
  const dated = toDated(notice, page);
  const own = notice.sections[0]?.heading === 1;
  const ours = own
    ? `${title}[${[dated, name].filter(Boolean).join('：')}]`
    : `[${[title, dated].filter(Boolean).join('，')}：${name}]`;
  const titled = own ? title : title + t('cite.ours');
  const source = [titled, dated, name].filter(Boolean).join('，');
  const site = t('site.name');
  const { published } = notice;
  const day = published ? toDay(published) : t('points.undated');
  return [
    { style: 'quote', before: `${t('cite.quote', { text, source })}，`, after: '' },
    {
      style: 'gbt',
      before: `${ours}[EB/OL]. ${site}${published ? `, (${published})` : ''}[${dayOfAccess}]. `,
      after: '.',
    },
    { style: 'apa', before: `${ours}（${day}）。${site}。`, after: '' },
  ];
}

/** The day that tells a notice from others, as in 2020年3月10日反饋; the empty string without one. */
export function toDated(notice: Notice, { t, script }: Page): string {
  const fact = getDayFact(notice);
  if (fact) return t(`cite.${getDayName(notice)}`, { day: getText(notice, fact, script) });
  return notice.published ? t('cite.published', { day: toDay(notice.published) }) : '';
}

function toDay(date: string): string {
  return date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
}
