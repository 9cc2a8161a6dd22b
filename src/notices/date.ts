import type { FactName } from '../schemas/components.ts';
import type { Fact, Notice } from './notice.ts';

/** Name of the fact that says which day a notice speaks from: a report, of how things are on a day. */
export function getDayName({
  genre,
}: Pick<Notice, 'genre'>): Extract<FactName, 'as-of' | 'fed-back'> {
  return genre === 'rectification-report' ? 'as-of' : 'fed-back';
}

/** The fact that says which day a notice speaks from. */
export function getDayFact(notice: Notice): Fact | undefined {
  const name = getDayName(notice);
  return notice.facts.find((fact) => fact.name === name);
}

/** The day a notice speaks from: its own, or that of its publication, or the empty string. */
export function getDate(notice: Notice): string {
  return getDayFact(notice)?.date ?? notice.published ?? '';
}

/** Orders notices from the newest to the oldest. */
export function compareNotices(a: Notice, b: Notice): number {
  return getDate(b).localeCompare(getDate(a)) || a.id.localeCompare(b.id);
}
