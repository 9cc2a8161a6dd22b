import type { Script } from '../script/script.ts';

/** A feed as RFC 4287 has it; addresses are absolute, and ids never change. */
export interface Feed {
  script: Script;
  id: string;
  title: string;
  subtitle: string;
  author: string;
  /** Its own address, and that of the page it follows. */
  self: string;
  alternate: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

/** One notice of a feed. Days are ISO 8601. */
export interface FeedEntry {
  id: string;
  title: string;
  address: string;
  updated: string;
  published?: string | undefined;
  summary: string;
  paragraphs: readonly string[];
  /** Addresses of what it answers or follows. */
  related?: readonly string[];
}

/** Writes a feed as Atom. */
export function toAtom(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.script}">`,
    `  <title>${escape(feed.title)}</title>`,
    `  <subtitle>${escape(feed.subtitle)}</subtitle>`,
    `  <id>${escape(feed.id)}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escape(feed.alternate)}"/>`,
    `  <updated>${toTime(feed.entries[0]?.updated ?? '')}</updated>`,
    `  <author><name>${escape(feed.author)}</name></author>`,
    ...feed.entries.map(toEntry),
    '</feed>',
    '',
  ].join('\n');
}

function toEntry(entry: FeedEntry): string {
  const text = entry.paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('');
  return [
    '  <entry>',
    `    <title>${escape(entry.title)}</title>`,
    `    <id>${escape(entry.id)}</id>`,
    `    <link rel="alternate" type="text/html" href="${escape(entry.address)}"/>`,
    ...(entry.related ?? []).map(
      (address) => `    <link rel="related" type="text/html" href="${escape(address)}"/>`,
    ),
    `    <updated>${toTime(entry.updated)}</updated>`,
    ...(entry.published ? [`    <published>${toTime(entry.published)}</published>`] : []),
    `    <summary>${escape(entry.summary)}</summary>`,
    `    <content type="html">${escape(text)}</content>`,
    '  </entry>',
  ].join('\n');
}

/** The beginning of a day; a feed without entries must give a time all the same, and says the first. */
function toTime(day: string): string {
  return `${day || '1970-01-01'}T00:00:00Z`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
