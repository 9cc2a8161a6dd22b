import type { Kind } from '../../schemas/components.ts';
import type { Link, Notice, Point } from '../notice.ts';

/** A cross-reference with both its points; `number` names it in the table and on the chart. */
export interface NumberedLink {
  number: number;
  from: Point;
  to: Point;
  link: Link;
}

/** Column of a kind of point on the chart: findings, requirements, and what was said to both. */
export const columnOf: Record<Kind, 0 | 1 | 2> = {
  finding: 0,
  requirement: 1,
  commitment: 2,
  instruction: 2,
  response: 2,
};

/**
 * Numbers the cross-references of a notice from 1: column by column, and in each in the order of the
 * text, by where they lead from and then by where they lead to.
 */
export function numberLinks({ points, links }: Pick<Notice, 'points' | 'links'>): NumberedLink[] {
  const order = points.toSorted((a, b) => columnOf[a.kind] - columnOf[b.kind]);
  const rank = new Map(order.map(({ id }, index) => [id, index]));
  return links
    .map((link) => ({ link, from: rank.get(link.from) ?? 0, to: rank.get(link.to) ?? 0 }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ link, from, to }, index) => ({
      number: index + 1,
      from: order[from] as Point,
      to: order[to] as Point,
      link,
    }));
}
