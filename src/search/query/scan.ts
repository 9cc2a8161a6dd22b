import { toOptions, toRanks, type Engine, type Order } from './engine.ts';
import { foldOnce, type Fold } from './fold.ts';
import type { UnitsFile } from './unit.ts';

/**
 * The engine for a corpus that is at hand: reads through all of it. A record is the place of a unit
 * in the order of the text.
 *
 * @param notices in the order in which equal results are shown
 */
export function toScan(notices: readonly UnitsFile[], fold: Fold): Engine {
  const entries = notices.flatMap((notice, place) => {
    const ranks = toRanks(notice.units);
    return notice.units.map((unit, index) => ({
      notice,
      unit,
      folded: foldOnce(unit.text, fold).text,
      rank: [place, ranks[index] as number] as const,
    }));
  });
  const text = entries.map((_, index) => String(index));
  const rank = [...text].sort((a, b) => {
    const [one, other] = [entries[Number(a)]?.rank ?? [0, 0], entries[Number(b)]?.rank ?? [0, 0]];
    return one[0] - other[0] || one[1] - other[1];
  });
  const having = new Map<string, Set<string>>();
  entries.forEach(({ unit }, index) => {
    for (const option of toOptions(unit))
      having.set(option, (having.get(option) ?? new Set()).add(String(index)));
  });
  const orders: Record<Order, string[]> = { rank, text };
  return {
    coarse: false,
    atHand: true,
    find: async (phrase, order) =>
      orders[order].filter((record) => entries[Number(record)]?.folded.includes(phrase)),
    having: async (option) => having.get(option) ?? new Set(),
    every: async (order) => orders[order],
    open: async (record) => {
      const entry = entries[Number(record)];
      if (!entry) throw new RangeError(`There is no record “${record}”.`);
      return { notice: entry.notice, units: [entry.unit] };
    },
    damaged: () => false,
  };
}
