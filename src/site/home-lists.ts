import type { Notice, Point } from '../notices/notice.ts';
import { kinds, type Kind } from '../schemas/components.ts';

/** Notices on the home page, and on each of the pages that follow it. */
export const pageSize = 30;

/** So many points stand on the home page; where there are more, the search lists them. */
const mostPoints = 150;

/** A point with the notice that it stands in. */
export interface Listed {
  notice: Notice;
  point: Point;
}

/** The points of all notices without their parts, by kind, each kind in the order of the notices. */
export function listPoints(notices: readonly Notice[]): { kind: Kind; points: Listed[] }[] {
  const all = notices.flatMap((notice) =>
    notice.points.filter(({ parent }) => !parent).map((point) => ({ notice, point })),
  );
  return kinds
    .map((kind) => ({ kind, points: all.filter(({ point }) => point.kind === kind) }))
    .filter(({ points }) => points.length > 0);
}

/** Whether the points of all notices can stand on the home page. */
export function fitsHome(lists: ReturnType<typeof listPoints>): boolean {
  return lists.reduce((sum, { points }) => sum + points.length, 0) <= mostPoints;
}

/** How often each value that `read` gives stands among `items`, the first met first. */
export function countBy<Item>(
  items: readonly Item[],
  read: (item: Item) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of items.flatMap(read)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
