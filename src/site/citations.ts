import { getDayFact, getDayName } from '../notices/date.ts';
import { getText } from '../notices/views/get-text.ts';
import type { Notice } from '../notices/notice.ts';
import type { Page } from './page.ts';
import { routes } from './routes.ts';

/** What a citation says of a point, or of the day on which a reader came to it. */
export type Slot = 'text' | 'name' | 'address' | 'day';

/** The pattern of a citation as it is printed: words, and slots with what a reader sees in each. */
export interface Citation {
  style: 'quote' | 'gbt' | 'apa';
  pieces: (string | { slot: Slot; words: string })[];
}

/**
 * How the points of a notice are cited: their words as a quotation, after GB/T 7714—2015 as an
 * electronic resource, and in the manner of APA 7. None names an author, since the text does not. A
 * title of ours says so; both standards put what the citer supplies in square brackets, so one that
 * stands in the text is outside them. The day the notice speaks from stands beside it, since the
 * place of a date is for that of publication, which a source may not state.
 */
export function toCitations(notice: Notice, page: Page): Citation[] {
  const { t, script } = page;
  const title = notice.title[script];
  const dated = toDated(notice, page);
  const own = notice.sections[0]?.heading === 1;
  const ours = own
    ? `${title}[${[dated, '{name}'].filter(Boolean).join('：')}]`
    : `[${[title, dated].filter(Boolean).join('，')}：{name}]`;
  const titled = own ? title : title + t('cite.ours');
  const source = [titled, dated, '{name}'].filter(Boolean).join('，');
  const site = t('site.name');
  const { published } = notice;
  const day = published ? toDay(published) : t('points.undated');
  const patterns = {
    quote: `${t('cite.quote', { text: '{text}', source })}，{address}`,
    gbt: `${ours}[EB/OL]. ${site}${published ? `, (${published})` : ''}[{day}]. {address}.`,
    apa: `${ours}（${day}）。${site}。{address}`,
  };
  const words: Record<Slot, string> = {
    text: t('cite.text'),
    name: t('cite.name'),
    address: `${new URL(page.to(routes.notice(notice.id)), page.address()).href}#...`,
    day: 'YYYY-MM-DD',
  };
  return (['quote', 'gbt', 'apa'] as const).map((style) => ({
    style,
    pieces: patterns[style]
      .split(/\{(text|name|address|day)\}/)
      .map((piece, index) =>
        index % 2 === 0 ? piece : { slot: piece as Slot, words: words[piece as Slot] },
      )
      .filter(Boolean),
  }));
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
