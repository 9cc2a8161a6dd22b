import { statuses, type Status } from '../../schemas/components.ts';
import type { Notice, Point } from '../notice.ts';
import type { Answer } from '../links/relations.ts';

/** How far the rectification of a notice’s findings is, as the newest report on each says. */
export interface Progress {
  /** Findings of the notice, without parts. */
  findings: number;
  /** Those of which a report speaks. */
  reported: number;
  /** How many are at each status, `unstated` where the report does not say; the furthest first. */
  counts: { status: Status | 'unstated'; count: number }[];
}

/** The statuses, the furthest first, and last where none is stated. */
const order = [...statuses.toReversed(), 'unstated'] as const;

/** Counts the findings of a notice by what reports say of them. */
export function countProgress(notice: Notice): Progress {
  const findings = notice.points.filter(({ kind, parent }) => kind === 'finding' && !parent);
  const found = findings
    .map((finding) => getCurrent(finding, notice))
    .filter(({ length }) => length);
  // A finding is as far as the least of what the newest report says of it.
  const said = found.map((answers) =>
    answers
      .map(({ status }) => status?.is ?? ('unstated' as const))
      .reduce((a, b) => (order.indexOf(a) > order.indexOf(b) ? a : b)),
  );
  return {
    findings: findings.length,
    reported: found.length,
    counts: order
      .map((status) => ({ status, count: said.filter((one) => one === status).length }))
      .filter(({ count }) => count > 0),
  };
}

/** What the newest report that speaks of a point, or of a part of it, says. */
export function getCurrent(point: Point, { points, relations }: Notice): Answer[] {
  const ids = points.filter(({ id, parent }) => id === point.id || parent === point.id);
  const all = relations.answeredBy.filter((answer) => ids.some(({ id }) => id === answer.point));
  const newest = all.reduce<Answer | undefined>(
    (a, b) => (a && a.other.date >= b.other.date ? a : b),
    undefined,
  );
  return all.filter(({ other }) => other.notice === newest?.other.notice);
}
