import type { Link, Notice, Point } from '../../notices/notice.ts';
import type { Kind } from '../../schemas/components.ts';

/** The cross-references of a notice as the wall chart and its table both show them. */
export interface Chart {
  /** Findings, requirements, and commitments with instructions; each in the order of the text. */
  columns: [Point[], Point[], Point[]];
  lines: ChartLine[];
}

/** One cross-reference; `number` names it in the picture and in the table. */
export interface ChartLine {
  number: number;
  from: Point;
  to: Point;
  link: Link;
}

/** Whether a notice has a chart: of its own cross-references, or of those to other notices. */
export function hasChart({ links, relations }: Notice): boolean {
  return links.length + Object.values(relations).flat().length > 0;
}

const columnOf: Record<Kind, 0 | 1 | 2> = {
  finding: 0,
  requirement: 1,
  commitment: 2,
  instruction: 2,
  response: 2,
};

/**
 * Reads the chart out of a notice. Its boxes are the points at their finest, and any other point
 * that a link names; its lines are numbered from top to bottom, column by column.
 */
export function toChart({ points, links }: Notice): Chart {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const columns: Chart['columns'] = [[], [], []];
  for (const point of points) {
    const whole = points.some(({ parent }) => parent === point.id);
    if (!whole || linked.has(point.id)) columns[columnOf[point.kind]].push(point);
  }
  const order = columns.flat();
  const toPlace = (id: string): number => order.findIndex((point) => point.id === id);
  const lines = links
    .map((link) => ({ link, from: toPlace(link.from), to: toPlace(link.to) }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ link, from, to }, index): ChartLine => ({
      number: index + 1,
      from: order[from] as Point,
      to: order[to] as Point,
      link,
    }));
  return { columns, lines };
}
