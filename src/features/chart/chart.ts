import { columnOf, numberLinks, type NumberedLink } from '../../notices/links/number-links.ts';
import type { Notice, Point } from '../../notices/notice.ts';

/** The cross-references of a notice as the chart draws them. */
export interface Chart {
  /** Findings, requirements, and commitments with instructions; each in the order of the text. */
  columns: [Point[], Point[], Point[]];
  lines: NumberedLink[];
}

/**
 * Reads the chart out of a notice. Its boxes are the points at their finest, and any other point
 * that a link names; its lines are numbered as in the table.
 */
export function toChart({ points, links }: Notice): Chart {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const columns: Chart['columns'] = [[], [], []];
  for (const point of points) {
    const whole = points.some(({ parent }) => parent === point.id);
    if (!whole || linked.has(point.id)) columns[columnOf[point.kind]].push(point);
  }
  return { columns, lines: numberLinks({ points, links }) };
}
