import type { Drawing, DrawingItem, PlacedItem, Sizes } from './drawing.ts';
import { placeLines } from './place-edges.ts';
import { wrap, wrapPhrases } from '../../script/wrap.ts';

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
