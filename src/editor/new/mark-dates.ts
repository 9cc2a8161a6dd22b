import { findDates, type FoundDate } from '../../notices/read-dates.ts';
import { escape, toBlock } from './escape.ts';

/**
 * Marks dates: of a span from one to another, the one on which something was fed back, and of a
 * report the one up to which it speaks.
 */
export function markDates(text: string, facts: Set<string>, report: boolean): string {
  const found = findDates(text).filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date));
  let marked = '';
  let from = 0;
  found.forEach(({ start, end, date }, index) => {
    const name = toFactName(text, found, index, report);
    const words = text.slice(start, end);
    const isNew = name !== undefined && !facts.has(name);
    if (isNew) facts.add(name);
    marked += escape(text.slice(from, start));
    marked += isNew ? `<Fact name="${name}" date="${date}">${words}</Fact>` : escape(words);
    from = end;
  });
  return toBlock(marked + escape(text.slice(from)));
}

function toFactName(text: string, found: readonly FoundDate[], index: number, report: boolean) {
  const { start, end } = found[index] as FoundDate;
  if (report && /截[至止]$/u.test(text.slice(0, start))) return 'as-of';
  const previous = found[index - 1];
  const next = found[index + 1];
  if (next && /^[至到]$/u.test(text.slice(end, next.start))) return 'begins';
  if (previous && /^[至到]$/u.test(text.slice(previous.end, start))) return 'ends';
  const after = text.slice(end, next?.start);
  return /反[馈饋]/u.test(after.slice(0, 60)) ? 'fed-back' : undefined;
}
