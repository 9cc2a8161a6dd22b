import type { Unit } from '../unit.ts';

/** How equal results are ordered: the newest notice and its findings first, or as the text runs. */
export type Order = 'rank' | 'text';

/** The units in the order of `rank`: findings, then the rest, each as the text runs. */
export function rank(units: readonly Unit[]): Unit[] {
  const isFinding = ({ kind }: Unit): boolean => kind === 'finding';
  return [...units.filter(isFinding), ...units.filter((unit) => !isFinding(unit))];
}
