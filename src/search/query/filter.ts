import { toOptions, type Engine } from './engine.ts';
import type { Choice } from './search.ts';
import type { Option, Unit } from './unit.ts';

/** The records that have an option of each filter in which one is chosen. */
export async function filter(
  engine: Engine,
  records: readonly string[],
  { kinds, bodies }: Pick<Choice, 'kinds' | 'bodies'>,
) {
  const chosen = [kinds.map((kind) => `kind:${kind}`), bodies.map((body) => `body:${body}`)];
  let left = records;
  for (const group of chosen) {
    if (group.length === 0) continue;
    const sets = await Promise.all(group.map((option) => engine.having(option)));
    left = left.filter((record) => sets.some((set) => set.has(record)));
  }
  return left;
}

/** Counts what each option would leave, given what is chosen in the other filter. */
export async function count(
  engine: Engine,
  records: readonly string[],
  choice: Choice,
  options: readonly Option[],
) {
  const ofKinds = await filter(engine, records, { kinds: [], bodies: choice.bodies });
  const ofBodies = await filter(engine, records, { kinds: choice.kinds, bodies: [] });
  const counts = await Promise.all(
    options.map(async ([option]) => {
      const set = await engine.having(option);
      const of = option.startsWith('kind:') ? ofKinds : ofBodies;
      return [option, of.reduce((sum, record) => sum + Number(set.has(record)), 0)] as const;
    }),
  );
  return new Map(counts);
}

/** Counts the same of units that are at hand, whichever the filters. */
export function countUnits(
  units: readonly Unit[],
  { kinds, bodies }: Choice,
  options: readonly Option[],
): Map<string, number> {
  const ofKinds = units.filter((unit) => passes(unit, { kinds: [], bodies }));
  const ofBodies = units.filter((unit) => passes(unit, { kinds, bodies: [] }));
  return new Map(
    options.map(([option]) => {
      const of = option.startsWith('kind:') ? ofKinds : ofBodies;
      return [option, of.filter((unit) => toOptions(unit).includes(option)).length];
    }),
  );
}

/** The sums of two counts of the same options. */
export function add(
  counts: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map(
    [...counts].map(([option, number]) => [option, number + (others.get(option) ?? 0)]),
  );
}

/** Whether a unit has an option of each filter in which one is chosen. */
export function passes(unit: Unit, { kinds, bodies }: Pick<Choice, 'kinds' | 'bodies'>): boolean {
  const options = toOptions(unit);
  const has = (prefix: string, chosen: readonly string[]): boolean =>
    chosen.length === 0 || chosen.some((value) => options.includes(`${prefix}:${value}`));
  return has('kind', kinds) && has('body', bodies);
}
