import type { Kind } from '../schemas/components.ts';
import { wrap } from './wrap.ts';

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

/** Sizes in units of the drawing. */
export interface Sizes {
  column: number;
  gap: number;
  font: number;
  leading: number;
  padding: number;
  /** Least distance between boxes. */
  space: number;
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
  const { font, leading, padding, space } = sizes;
  const x = column * (sizes.column + sizes.gap);
  let y = 0;
  const placed = items.map((item): PlacedItem => {
    const inset = item.id ? padding : 0;
    const words = wrap(item.text, (sizes.column - 2 * inset) / font);
    const least =
      Math.max(ports.get(`from ${item.id}`) ?? 0, ports.get(`to ${item.id}`) ?? 0) * font * 1.05;
    const height = Math.max(words.length * leading + 2 * inset, item.id ? least + 2 : 0);
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
  const lanes = new Map<number, number>();
  return lines.map(({ number, from, to }) => {
    const a = get(from);
    const b = get(to);
    const start = { x: a.x + a.width, y: port(from, 'from', number) };
    const end = { x: b.x, y: port(to, 'to', number) };
    const between = items.filter(({ x, id }) => id && x > a.x && x < b.x);
    const d = between.length > 0 ? toLane(start, end, between, lanes, sizes) : toCurve(start, end);
    const label = { x: start.x + sizes.font * 0.3, y: start.y - sizes.font * 0.15 };
    return { number, from, to, kind: b.kind, d: `M${toPair(start)}${d}`, label };
  });
}

interface Position {
  x: number;
  y: number;
}

function toCurve(from: Position, to: Position): string {
  const bend = (to.x - from.x) / 2;
  return `C${toPair({ x: from.x + bend, y: from.y })} ${toPair({ x: to.x - bend, y: to.y })} ${toPair(to)}`;
}

/** Leads a line past the column between its ends, through the free space nearest to its way. */
function toLane(
  start: Position,
  end: Position,
  between: readonly PlacedItem[],
  lanes: Map<number, number>,
  { space }: Sizes,
): string {
  const wanted = (start.y + end.y) / 2;
  const [first] = between as [PlacedItem];
  const free = between.slice(1).map((item, index) => {
    const above = between[index] as PlacedItem;
    return { index, y: above.y + above.height, room: item.y - above.y - above.height };
  });
  const used = ({ index }: { index: number }): number => lanes.get(index) ?? 0;
  const best = free
    .filter((lane) => used(lane) < 2)
    .sort((a, b) => Math.abs(a.y - wanted) - Math.abs(b.y - wanted))[0];
  if (!best) return toCurve(start, end);
  lanes.set(best.index, used(best) + 1);
  const y = best.y + Math.min(best.room, space) * (used(best) === 1 ? 0.33 : 0.67);
  const enter = { x: first.x, y };
  const leave = { x: first.x + first.width, y };
  return `${toCurve(start, enter)}L${toPair(leave)}${toCurve(leave, end)}`;
}

function toPair({ x, y }: Position): string {
  return `${round(x)} ${round(y)}`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
