import type { Engine } from './engine.ts';
import type { Mark } from './marks.ts';
import type { Found } from './search.ts';
import type { Unit } from './unit.ts';

/**
 * Opens records one after another as results are asked for.
 *
 * @param wanted whether a unit of a record is a result
 */
export function toResults(
  engine: Engine,
  records: readonly string[],
  wanted: (unit: Unit) => boolean,
  mark: (unit: Unit) => Mark[],
) {
  let at = 0;
  const next = async (many: number): Promise<Found[]> => {
    const found: Found[] = [];
    while (found.length < many && at < records.length) {
      const batch = records.slice(at, at + Math.max(1, many - found.length));
      at += batch.length;
      for (const { notice, units } of await Promise.all(
        batch.map((record) => engine.open(record)),
      )) {
        found.push(...units.filter(wanted).map((unit) => ({ notice, unit, marks: mark(unit) })));
      }
    }
    return found;
  };
  return { next, left: () => at < records.length };
}
