import { escape, toBlock } from './escape.ts';

const date = /(\d{4})年(\d{1,2})月(\d{1,2})日/gu;

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
