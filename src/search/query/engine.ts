import type { Manifest, Option, Unit, UnitsFile } from './unit.ts';

/** How equal results are ordered: the newest notice and its findings first, or as the text runs. */
export type Order = 'rank' | 'text';

/**
 * What answers: an index of records, each of which is one unit or a whole notice, named by a string
 * that only the engine can read.
 */
export interface Engine {
  /** Whether a record is a notice, so that its units are still to be looked through. */
  readonly coarse: boolean;
  /** Whether all records are here, so that opening one costs nothing. */
  readonly atHand: boolean;
  /** The records that hold a folded phrase. */
  find(phrase: string, order: Order): Promise<readonly string[]>;
  /** The records that have an option of a filter, as `kind:finding`. */
  having(option: string): Promise<ReadonlySet<string>>;
  /** All records. */
  every(order: Order): Promise<readonly string[]>;
  /** The notice of a record, and those of its units that are the record; none if it can’t be had. */
  open(record: string): Promise<{ notice: UnitsFile; units: readonly Unit[] }>;
  /** Whether a notice that was to be opened could not be had, so that results are missing. */
  damaged(): boolean;
}

/** The options that a unit has. */
export function toOptions(unit: Unit): string[] {
  return [`kind:${unit.kind}`, ...unit.bodies.map((body) => `body:${body}`)];
}

/** The options of both filters, as units have them, each with all of its names. */
export function toNamedOptions({ kinds, bodies, also }: Manifest): Option[] {
  return [
    ...kinds.map(([value, name]): Option => [`kind:${value}`, name]),
    ...bodies.map(([value, name]): Option => {
      return [`body:${value}`, [name, ...(also[value] ?? [])].join('\n')];
    }),
  ];
}

/** Places units in the order of `rank`: findings, then the rest, each as the text runs. */
export function toRanks(units: readonly Unit[]): number[] {
  const late = ({ kind }: Unit): number => Number(kind !== 'finding');
  const order = units.map((unit, index) => ({ unit, index }));
  order.sort((a, b) => late(a.unit) - late(b.unit) || a.index - b.index);
  const ranks: number[] = [];
  order.forEach(({ index }, rank) => {
    ranks[index] = rank;
  });
  return ranks;
}
