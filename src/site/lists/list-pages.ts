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

/** What a page of a list shows of the others; the page that has no number is the first. */
export interface Pager {
  /** The ends of the list and what is near the page; null where others are left out. */
  steps: (Step | null)[];
  newer?: Step;
  older?: Step;
}

/** A page of a list, by its number. */
export interface Step {
  number?: number;
  current?: true;
}

/**
 * The pager of the page that stands at `at` among `pages`, or undefined where it is alone. It says
 * nothing of how many there are: pages far from the newest stay as they are when others come.
 */
export function toPager(pages: readonly Step[], at: number): Pager | undefined {
  if (pages.length < 2) return undefined;
  const toStep = (index: number): Step => ({
    ...(pages[index]?.number !== undefined && { number: pages[index].number }),
    ...(index === at && { current: true }),
  });
  const last = pages.length - 1;
  const shown = [...pages.keys()].filter(
    (index) => index === 0 || index === last || Math.abs(index - at) <= 2,
  );
  return {
    steps: shown.flatMap((index, place) =>
      place > 0 && shown[place - 1] !== index - 1 ? [null, toStep(index)] : [toStep(index)],
    ),
    ...(at > 0 && { newer: toStep(at - 1) }),
    ...(at < last && { older: toStep(at + 1) }),
  };
}
