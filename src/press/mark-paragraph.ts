import type { StatusEntry } from '../schemas/statuses.ts';
import { count } from './count.ts';
import { getItemNumber } from './outline.ts';
import { findStatus } from './suggest-report.ts';

const ordinal = /[一二三四五六七八九十]是|(?<=[，；：。])[一二三四五六七八九十]要(?!求)/u;
const date = /(\d{4})年(\d{1,2})月(\d{1,2})日/gu;

/** A heading of the text: of level 1 the title of the whole, of level 2 one within it. */
export function toHeading(text: string, level: 1 | 2): string {
  return `${'#'.repeat(level)} ${escape(text)}`;
}

/** Marks a whole paragraph as a response, and in it the words that state how far it is. */
export function markResponse(
  text: string,
  statuses: readonly StatusEntry[],
  counts: Map<string, number>,
): string {
  const found = findStatus(text, statuses);
  const marked = found
    ? `${escape(text.slice(0, found.start))}<Status is="${found.status}">${escape(text.slice(found.start, found.end))}</Status>${escape(text.slice(found.end))}`
    : escape(text);
  return `<Response id="p${count('Response', counts)}">${marked}</Response>`;
}

/**
 * Marks dates: of a span from one to another, the one on which something was fed back, and of a
 * report the one up to which it speaks.
 */
export function markDates(text: string, facts: Set<string>, report: boolean): string {
  const found = [...text.matchAll(date)];
  let marked = '';
  let from = 0;
  found.forEach((match, index) => {
    const name = toFactName(text, found, index, report);
    marked += escape(text.slice(from, match.index));
    from = match.index + match[0].length;
    const words = name && !facts.has(name) ? toFact(name, match) : match[0];
    if (name) facts.add(name);
    marked += words;
  });
  return toBlock(marked + escape(text.slice(from)));
}

function toFactName(
  text: string,
  found: readonly RegExpExecArray[],
  index: number,
  report: boolean,
) {
  const match = found[index] as RegExpExecArray;
  if (report && /截[至止]$/u.test(text.slice(0, match.index))) return 'as-of';
  const after = getAfter(text, found, index);
  // The day on which it ends is marked too where its year is said again.
  if (/^[至到](?:$|(?:\d{1,2}月)?\d{1,2}日)/u.test(after)) return 'begins';
  if (index > 0 && /^[至到]$/u.test(getAfter(text, found, index - 1))) return 'ends';
  return /反[馈饋]/u.test(after.slice(0, 60)) ? 'fed-back' : undefined;
}

/** The words between a date and the next. */
function getAfter(text: string, found: readonly RegExpExecArray[], index: number): string {
  const { 0: words, index: start } = found[index] as RegExpExecArray;
  return text.slice(start + words.length, found[index + 1]?.index);
}

function toFact(name: string, [words, year, month, day]: RegExpExecArray): string {
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return `<Fact name="${name}" date="${iso}">${words}</Fact>`;
}

/**
 * Marks each 一是……二是…… or 一要……二要…… of a paragraph as a point; without these each 有的……；有的……, or
 * what stands between semicolons after 主要是：.
 */
export function markPoints(text: string, tag: string, counts: Map<string, number>): string {
  const numbered = [...text.matchAll(new RegExp(ordinal, 'gu'))].map(({ index }) => index);
  const some = collectSome(text);
  const spans =
    numbered.length > 1
      ? toSentences(text, numbered)
      : some.length > 1
        ? some
        : collectListed(text);
  if (spans.length < 2) return toBlock(escape(text));
  let from = 0;
  const pieces = spans.map(([start, end]) => {
    const before = escape(text.slice(from, start));
    from = end;
    return before + toPoint(text.slice(start, end), tag, counts);
  });
  return toBlock(pieces.join('') + escape(text.slice(from)));
}

/**
 * Marks an item （一）…… as one point after its number, or where it holds 一是……二是…… each of these;
 * what has no number, as a heading, stays as it is.
 */
export function markItem(text: string, tag: string, counts: Map<string, number>): string {
  const number = getItemNumber(text);
  const several = text.match(new RegExp(ordinal, 'gu'))?.length ?? 0;
  if (!number || several > 1) return markPoints(text, tag, counts);
  return toBlock(escape(number) + toPoint(text.slice(number.length), tag, counts));
}

function toPoint(text: string, tag: string, counts: Map<string, number>): string {
  const id = `${(tag[0] as string).toLowerCase()}${count(tag, counts)}`;
  return `<${tag} id="${id}">${escape(text)}</${tag}>`;
}

/**
 * From one number to the next, and the last to the end of the last sentence. The full stop belongs to
 * a point, what only parts it from the next does not.
 */
function toSentences(text: string, starts: readonly number[]): [start: number, end: number][] {
  const last = text.lastIndexOf('。') + 1 || text.length;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Math.max(last, start + 1);
    return [start, /[；，]/u.test(text[end - 1] as string) ? end - 1 : end];
  });
}

/** What some do and others: 有的學習不夠；有的責任不實。 */
function collectSome(text: string): [start: number, end: number][] {
  return [...text.matchAll(/(?<=[，；：。])有的[^；。]+(?=[；。])/gu)].map(
    ({ index, 0: words }) => [index, index + words.length],
  );
}

/** What 主要是 introduces: 主要是：學習不夠；責任不實。 */
function collectListed(text: string): [start: number, end: number][] {
  const list =
    /主要(?:是|表[现現](?:在|[为為]|是)?|[问問][题題](?:是|有)?)[：:，,]([^。]+；[^。]+)(?=。)/u.exec(
      text,
    );
  const words = list?.[1] ?? '';
  let start = (list?.index ?? 0) + (list?.[0].length ?? 0) - words.length;
  return words
    .split('；')
    .filter(Boolean)
    .map((item) => {
      const from = start;
      start += item.length + 1;
      return [from, from + item.length];
    });
}

/** Writes what Markdown and MDX would read as markup so that they read it as text. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]#|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\{/g, '&#123;')
    .replace(/\}/g, '&#125;');
}

/** A line that begins like a list or a quotation is text, too. */
function toBlock(text: string): string {
  return text.replace(/^([+>-]|=+$)/u, '\\$1').replace(/^(\d+)([.)])/u, '$1\\$2');
}
