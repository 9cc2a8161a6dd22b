import type { PlacedItem, Position, Sizes } from './drawing.ts';

/** Where a line passes the column between its ends. */
export interface Lane {
  enter: Position;
  leave: Position;
}

interface Routed {
  number: number;
  start: Position;
  end: Position;
  /** The boxes of the columns between its ends. */
  between: readonly PlacedItem[];
}

/**
 * Leads each line that has a column between its ends through the gap of two boxes there that is
 * nearest to its way; those of one gap, two at most, stand evenly in it. By the line’s number.
 */
export function chooseLanes(
  lines: readonly Routed[],
  { space }: Pick<Sizes, 'space'>,
): Map<number, Lane> {
  const taken = new Map<string, { number: number; gap: Gap }[]>();
  for (const { number, start, end, between } of lines) {
    const wanted = (start.y + end.y) / 2;
    const all = toGaps(between);
    // One that is wide enough to tell the line from the borders, where there is one.
    const roomy = all.filter(({ room }) => room >= 2 * space);
    const gap = (roomy.length > 0 ? roomy : all)
      .filter(({ key }) => (taken.get(key)?.length ?? 0) < 2)
      .sort((a, b) => Math.abs(a.y + a.room / 2 - wanted) - Math.abs(b.y + b.room / 2 - wanted))[0];
    if (gap) taken.set(gap.key, [...(taken.get(gap.key) ?? []), { number, gap }]);
  }
  return new Map(
    [...taken.values()].flatMap((of) =>
      of.map(({ number, gap: { x, y, width, room } }, index) => {
        const at = y + (room * (index + 1)) / (of.length + 1);
        return [number, { enter: { x, y: at }, leave: { x: x + width, y: at } }] as const;
      }),
    ),
  );
}

interface Gap extends Position {
  key: string;
  width: number;
  room: number;
}

function toGaps(boxes: readonly PlacedItem[]): Gap[] {
  return boxes.slice(1).map(({ x, y, width }, index) => {
    const above = boxes[index] as PlacedItem;
    const top = above.y + above.height;
    return { key: `${x} ${top}`, x, y: top, width, room: y - top };
  });
}
