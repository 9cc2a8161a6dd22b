import type { Notice, Point } from '../notices/notice.ts';
import { toPointName } from './notice-props.ts';
import type { Page } from './page.ts';

/** A citation as it is printed: what stands before the address, and after it. */
export interface Citation {
  style: 'quote' | 'gbt' | 'apa';
  before: string;
  after: string;
}

/** Stands in GB/T 7714 for the day of access, which the reader’s own device knows. */
export const dayOfAccess = 'YYYY-MM-DD';

/**
 * How a point is cited: the line that goes under a quotation, after GB/T 7714—2015 as an electronic
 * resource, and in the manner of APA 7. Neither names an author, since the text does not, and a date
 * stands only where the source states one.
 */
export function toCitations(notice: Notice, point: Point, page: Page): Citation[] {
  const { words, script } = page;
  const title = notice.title[script];
  const name = toPointName(point, notice, page);
  const site = words('site.name');
  const { published } = notice;
  const day =
    published?.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日') ?? words('points.undated');
  const dated = published ? `(${published})` : '';
  return [
    { style: 'quote', before: `——${title}，${name}，`, after: '' },
    {
      style: 'gbt',
      before: `${title}：${name}[EB/OL]. ${site}${dated ? `, ${dated}` : ''}[${dayOfAccess}]. `,
      after: '.',
    },
    { style: 'apa', before: `${title}：${name}（${day}）。${site}。`, after: '' },
  ];
}
