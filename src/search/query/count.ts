import { getValues, passes, type Chosen, type Filter, type Unit, type UnitsFile } from '../unit.ts';
import { IndexError, type Index } from './pagefind.ts';

/** How many results each option of the filters would leave, by `kind:finding`. */
export type Counts = ReadonlyMap<string, number>;

/**
 * Counts what each option would leave of `records` and of `near`, given what is chosen in the other
 * filters.
 */
export async function count(
  index: Index,
  records: readonly string[],
  near: readonly { notice: UnitsFile; unit: Unit }[],
  chosen: Chosen,
  filters: readonly Filter[],
): Promise<Counts> {
  const counts = await Promise.all(
    filters.map(async ({ name, options }) => {
      const others = { ...chosen, [name]: [] };
      const passing = await index.filter(others);
      const left = records.filter((record) => passing.has(record));
      const close = near.filter(({ unit, notice }) => passes(unit, notice, others));
      return Promise.all(
        options.map(async ([value]) => {
          const having = await index.filter({ [name]: [value] });
          if (having.size === 0) throw new IndexError(`The filter ${name} could not be read.`);
          const exact = left.filter((record) => having.has(record));
          const also = close.filter(({ unit, notice }) =>
            getValues(unit, notice)[name].includes(value),
          );
          return [`${name}:${value}`, exact.length + also.length] as const;
        }),
      );
    }),
  );
  return new Map(counts.flat());
}
