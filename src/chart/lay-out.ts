import type { Kind } from '../schemas/components.ts';
import { chooseLanes } from './lanes.ts';
import { wrap, wrapPhrases } from './wrap.ts';

/** What is drawn: columns of headings and boxes, and lines between boxes. */
export interface Drawing {
  columns: DrawingItem[][];
  lines: { number: number; from: string; to: string }[];
}

export interface DrawingItem {
  /** Of a box, its point’s; a heading has none. */
  id?: string;
  /** Of a box: where it leads. */
  href?: string;
  kind: Kind;
  text: string;
  open?: boolean;
}

export interface Position {
  x: number;
  y: number;
}

/** Sizes in units of the drawing. */
export interface Sizes {
  column: number;
  gap: number;
  font: number;
  leading: number;
  padding: number;
  /** Least distance between boxes, and least height of one, for a finger. */
  space: number;
  least: number;
}

export interface PlacedItem extends DrawingItem {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The lines of its text, with the baseline of each. */
  rows: { y: number; words: string }[];
}

export interface PlacedLine {
  number: number;
  from: string;
  to: string;
  kind: Kind;
  /** Path in SVG. */
  d: string;
  /** Where its number stands. */
  label: { x: number; y: number };
}

/** Places everything: columns side by side, each stretched to the tallest; lines leave a box at its right. */
export function layOut({ columns, lines }: Drawing, sizes: Sizes) {
  const ports = countPorts(lines);
  const stacks = columns.map((items, column) => stack(items, column, ports, sizes));
  const height = Math.max(...stacks.map(({ bottom }) => bottom));
  const items = stacks.flatMap(({ placed, bottom }) => stretch(placed, height - bottom));
  const boxes = new Map(items.flatMap((item) => (item.id ? [[item.id, item] as const] : [])));
  return {
    width: columns.length * sizes.column + (columns.length - 1) * sizes.gap,
    height: Math.ceil(height) + 1,
    items,
    lines: placeLines(lines, boxes, items, sizes),
  };
}

function countPorts(lines: Drawing['lines']): Map<string, number> {
  const ports = new Map<string, number>();
  for (const end of ['from', 'to'] as const) {
    for (const line of lines) {
      const key = `${end} ${line[end]}`;
      ports.set(key, (ports.get(key) ?? 0) + 1);
    }
  }
  return ports;
}

function stack(
  items: readonly DrawingItem[],
  column: number,
  ports: ReadonlyMap<string, number>,
  sizes: Sizes,
) {
  const { font, leading, padding, space, least } = sizes;
  const x = column * (sizes.column + sizes.gap);
  let y = 0;
  const placed = items.map((item): PlacedItem => {
    const inset = item.id ? padding : 0;
    const width = (sizes.column - 2 * inset) / font;
    const words = item.id ? wrap(item.text, width) : wrapPhrases(item.text, width);
    const ends = Math.max(ports.get(`from ${item.id}`) ?? 0, ports.get(`to ${item.id}`) ?? 0);
    const height = Math.max(
      words.length * leading + 2 * inset,
      item.id ? Math.max(least, ends * font * 1.3) : 0,
    );
    const top = y + (height - words.length * leading) / 2;
    const rows = words.map((line, index) => ({
      y: top + index * leading + leading * 0.5 + font * 0.36,
      words: line,
    }));
    const box = { ...item, x, y, width: sizes.column, height, rows };
    y += height + (item.id ? space : space / 3);
    return box;
  });
  return { placed, bottom: y - space };
}

/** Spreads `spare` evenly over the distances between the items. */
function stretch(items: readonly PlacedItem[], spare: number): PlacedItem[] {
  const gaps = items.filter(({ id }) => id).length - 1;
  let passed = -1;
  return items.map((item, index) => {
    if (index > 0 && items[index - 1]?.id) passed += 1;
    const by = gaps > 0 ? (spare * (passed + 1)) / gaps : 0;
    return {
      ...item,
      y: item.y + by,
      rows: item.rows.map((line) => ({ ...line, y: line.y + by })),
    };
  });
}

function placeLines(
  lines: Drawing['lines'],
  boxes: ReadonlyMap<string, PlacedItem>,
  items: readonly PlacedItem[],
  sizes: Sizes,
): PlacedLine[] {
  const get = (id: string): PlacedItem => boxes.get(id) as PlacedItem;
  const middle = ({ y, height }: PlacedItem): number => y + height / 2;
  const port = (id: string, end: 'from' | 'to', number: number): number => {
    const other = end === 'from' ? 'to' : 'from';
    const of = lines
      .filter((line) => line[end] === id)
      .sort((a, b) => middle(get(a[other])) - middle(get(b[other])));
    const box = get(id);
    return (
      box.y + (box.height * (of.findIndex((line) => line.number === number) + 0.5)) / of.length
    );
  };
  const routed = lines.map((line) => {
    const a = get(line.from);
    const b = get(line.to);
    return {
      ...line,
      kind: b.kind,
      start: { x: a.x + a.width, y: port(line.from, 'from', line.number) },
      end: { x: b.x, y: port(line.to, 'to', line.number) },
      between: items.filter(({ id, x }) => id && x > a.x && x < b.x),
    };
  });
  const lanes = chooseLanes(routed, sizes);
  return routed.map(({ number, from, to, kind, start, end }) => {
    const lane = lanes.get(number);
    const d = lane
      ? `${toCurve(start, lane.enter)}L${toPair(lane.leave)}${toCurve(lane.leave, end)}`
      : toCurve(start, end);
    // On the side that the line bends away from.
    const rises = end.y < start.y - 1;
    const label = {
      x: start.x + sizes.font * 0.3,
      y: start.y + sizes.font * (rises ? 0.78 : -0.15),
    };
    return { number, from, to, kind, d: `M${toPair(start)}${d}`, label };
  });
}

function toCurve(from: Position, to: Position): string {
  const bend = (to.x - from.x) / 2;
  return `C${toPair({ x: from.x + bend, y: from.y })} ${toPair({ x: to.x - bend, y: to.y })} ${toPair(to)}`;
}

function toPair({ x, y }: Position): string {
  return `${round(x)} ${round(y)}`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
