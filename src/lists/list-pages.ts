/** One page of a list. */
export interface ListPage<Item> {
  /** Counted from the oldest page, which is 1; the newest stands at the list’s own address. */
  number?: number;
  /** The newest first. */
  items: Item[];
}

/**
 * Cuts a list into pages, the newest first. Pages are filled from the oldest on, and a full one is
 * never touched again by what is added at the new end: its address keeps its content. The newest
 * page takes the rest, and a full page with it where the rest is less than a quarter of one.
 *
 * @param items the newest first
 * @param most what a full page weighs; the newest may weigh a quarter more
 * @param weigh what one item weighs
 */
export function toListPages<Item>(
  items: readonly Item[],
  most: number,
  weigh: (item: Item) => number = () => 1,
): [ListPage<Item>, ...ListPage<Item>[]] {
  const full: Item[][] = [];
  let rest: Item[] = [];
  let weight = 0;
  for (const item of items.toReversed()) {
    if (weight >= most) {
      full.push(rest);
      [rest, weight] = [[], 0];
    }
    rest.push(item);
    weight += weigh(item);
  }
  if (weight < most / 4) rest = [...(full.pop() ?? []), ...rest];
  const older = full.map((page, index) => ({ number: index + 1, items: page.toReversed() }));
  return [{ items: rest.toReversed() }, ...older.toReversed()];
}
