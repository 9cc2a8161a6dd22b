import type { Layout, UnitsFile } from '../query/unit.ts';

/** Characters of a corpus that is sent whole: some ten notices, 30 kB compressed. */
const mostAtHand = 20_000;

/** Units up to which Pagefind answers: some 100 notices; beyond, its first queries grow too heavy. */
const mostUnits = 4000;

/**
 * Chooses how a corpus is searched. A small one is sent whole and read through, which costs less
 * than Pagefind alone (80 kB); then Pagefind answers, with a record a unit; then an index of our own,
 * with a record a notice, whose units are looked through when it is found.
 */
export function getLayout(notices: readonly UnitsFile[]): Layout {
  const units = notices.flatMap((notice) => notice.units);
  const characters = units.reduce((sum, { text }) => sum + text.length, 0);
  if (characters <= mostAtHand) return 'at-hand';
  return units.length <= mostUnits ? 'units' : 'notices';
}
