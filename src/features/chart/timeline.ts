import type { Fact, Notice } from '../../notices/notice.ts';

/** A day that the text states, and its place on the line: days from the first one. */
export interface TimelineDay {
  fact: Fact;
  day: number;
}

/** The dated facts of a notice in their order, or nothing if they are fewer than two days. */
export function toTimeline({ facts }: Notice): TimelineDay[] {
  const dated = facts
    .filter((fact) => fact.date)
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const first = toDay(dated[0]?.date);
  const days = dated.map((fact) => ({ fact, day: toDay(fact.date) - first }));
  return (days.at(-1)?.day ?? 0) > 0 ? days : [];
}

function toDay(date: string | undefined): number {
  return date ? Date.parse(`${date}T00:00:00Z`) / 86_400_000 : 0;
}
