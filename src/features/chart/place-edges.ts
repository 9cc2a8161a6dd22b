import { chooseLanes } from './edge-routing.ts';
import type { Drawing, PlacedItem, PlacedLine, Position, Sizes } from './drawing.ts';

/**
 * Places the lines of a drawing between its boxes: each leaves at the right of one and ends at the
 * left of another, in the order of their other ends, past what stands between in a lane.
 */
export function placeLines(
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
