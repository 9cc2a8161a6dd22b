import type { StatusEntry } from '../../schemas/statuses.ts';
import { count } from './count.ts';
import { escape } from './escape.ts';
import { findStatus } from './suggest-report.ts';

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
