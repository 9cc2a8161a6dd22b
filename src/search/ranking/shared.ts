import { foldOnce, type Fold } from '../query/fold.ts';
import { findLonger, standsApart } from './pairs.ts';
import type { Names, Unit, UnitsFile } from '../unit.ts';

/** What a unit shares with what was asked: pairs of characters, and characters. */
export interface Shared {
  notice: UnitsFile;
  unit: Unit;
  /** Characters of its text. */
  length: number;
  /** Pairs in its own words, or in what is said of it. */
  together: string[];
  /** Other pairs, whose characters stand apart there. */
  apart: string[];
  /** The words that those are short for. */
  longer: string[];
  /** Pairs in the title of the section of a passage. */
  named: string[];
  /** Pairs in the title of its notice. */
  about: string[];
  single: string[];
}

/**
 * Finds what a unit shares with what was asked.
 *
 * @param names of kinds and bodies, which are said of the units that have them
 */
export function getShared(
  { notice, unit }: Pick<Shared, 'notice' | 'unit'>,
  pairs: readonly string[],
  characters: readonly string[],
  names: Names,
  fold: Fold,
): Shared {
  const { text } = foldOnce(unit.text, fold);
  const name = foldOnce(unit.name, fold).text;
  const title = foldOnce(notice.title, fold).text;
  const keys = [`kind:${unit.kind}`, ...unit.bodies.map((body) => `body:${body}`)];
  const said = [unit.lead ?? '', ...keys.map((key) => names.get(key) ?? '')];
  const own = `${text}|${name}|${foldOnce(said.join('\n'), fold).text}`;
  const together = pairs.filter((pair) => own.includes(pair));
  const others = pairs.filter((pair) => !together.includes(pair));
  return {
    notice,
    unit,
    length: text.length,
    together,
    apart: others.filter((pair) => standsApart(pair, own)),
    longer: others.flatMap((pair) => findLonger(pair, text) ?? []),
    named: unit.kind === 'passage' ? together.filter((pair) => name.includes(pair)) : [],
    about: pairs.filter((pair) => title.includes(pair)),
    single: characters.filter((character) => text.includes(character)),
  };
}
