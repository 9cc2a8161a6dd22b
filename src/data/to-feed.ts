import { getDate } from '../notices/date.ts';
import type { Notice } from '../notices/notice.ts';
import { getPage, type Page } from '../site/page.ts';
import { routes } from '../site/routes.ts';

/** The newest notices that a feed holds. */
const most = 30;

/**
 * The notices of an edition as Atom. An entry’s date is the day that its notice speaks from, or the
 * beginning of time where the text states none: a feed must have one, and we invent none.
 */
export function toFeed(notices: readonly Notice[], page: Page, site: URL | undefined): string {
  const { script, words } = page;
  const home = getPage(routes.home, script, site);
  const toTime = (date: string): string => `${date || '1970-01-01'}T00:00:00Z`;
  const latest = notices.slice(0, most);
  const entries = latest.map((notice) => {
    const address = getPage(routes.notice(notice.id), script, site).address();
    const text = notice.blocks.map((block) => `<p>${escape(block[script])}</p>`).join('');
    return [
      '  <entry>',
      `    <title>${escape(notice.title[script])}</title>`,
      `    <id>${address}</id>`,
      `    <link rel="alternate" type="text/html" href="${address}"/>`,
      `    <updated>${toTime(getDate(notice))}</updated>`,
      ...(notice.published ? [`    <published>${toTime(notice.published)}</published>`] : []),
      `    <summary>${escape(notice.summary[script])}</summary>`,
      `    <content type="html">${escape(text)}</content>`,
      '  </entry>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${script}">`,
    `  <title>${escape(words('site.name'))}</title>`,
    `  <subtitle>${escape(words('site.tagline'))}</subtitle>`,
    `  <id>${home.address()}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${page.address()}"/>`,
    `  <link rel="alternate" type="text/html" href="${home.address()}"/>`,
    `  <updated>${toTime(latest[0] ? getDate(latest[0]) : '')}</updated>`,
    `  <author><name>${escape(words('site.name'))}</name></author>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
