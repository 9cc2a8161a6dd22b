import { toOptions, type Engine } from './engine.ts';
import { clauseEnd, foldOnce, type Fold } from './fold.ts';
import type { Option, Unit, UnitsFile } from './unit.ts';

/** A unit that shares words with what was asked, and the pairs of characters that they share. */
export interface Near {
  notice: UnitsFile;
  unit: Unit;
  pairs: string[];
  score: number;
}

const mostPairs = 48;
const mostRecords = 40;
const mostNear = 20;

/** What a pair is worth that stands not in a unit but in what is said of it: its kind, its bodies. */
const besideText = 0.6;

/** What words are worth that only introduce findings, and other passages: points are asked for. */
const introduction = 0.5;
const passage = 0.85;

/**
 * Finds what is nearest to phrases that stand nowhere: units that share pairs of neighbouring
 * characters with them, rare pairs counting most. Two pairs at least, or else one that is rare.
 *
 * @param options the filters’ options with their names, which count as said of a unit
 * @param allowed whether a unit passes the filters
 */
export async function findNear(
  engine: Engine,
  phrases: readonly string[],
  options: readonly Option[],
  allowed: (unit: Unit) => boolean,
  fold: Fold,
): Promise<Near[]> {
  const { length: total } = await engine.every('rank');
  const pairs = toPairs(phrases);
  const answers = await Promise.all(pairs.map((pair) => engine.find(pair, 'rank')));
  const weights = new Map(
    pairs.map((pair, index) => [pair, toWeight(answers[index]?.length ?? 0, total)]),
  );
  const scores = new Map<string, number>();
  answers.forEach((records, index) => {
    const weight = weights.get(pairs[index] as string) ?? 0;
    for (const record of records) scores.set(record, (scores.get(record) ?? 0) + weight);
  });
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, mostRecords);
  const opened = await Promise.all(best.map(([record]) => engine.open(record)));
  const notices = new Set(opened.map(({ notice }) => notice));
  const names = new Map(options);
  const characters = [...new Set(phrases.join(''))].filter((character) => character !== clauseEnd);

  const toNear = (notice: UnitsFile, unit: Unit): Near => {
    const { text } = foldOnce(unit.text, fold);
    const said = [
      unit.lead ?? '',
      unit.name,
      ...toOptions(unit).map((option) => names.get(option) ?? ''),
    ];
    const beside = foldOnce(said.join('\n'), fold).text;
    const inText = pairs.filter((pair) => text.includes(pair));
    const only = pairs.filter((pair) => !text.includes(pair) && beside.includes(pair));
    const sum = (shared: readonly string[]): number =>
      shared.reduce((all, pair) => all + (weights.get(pair) || 1), 0);
    const single = characters.filter((character) => text.includes(character)).length;
    const score = sum(inText) + besideText * sum(only) + 0.3 * single - text.length / 400;
    const worth = unit.kind !== 'passage' ? 1 : unit.bodies.length > 0 ? introduction : passage;
    return { notice, unit, pairs: [...inText, ...only], score: score * worth };
  };
  const near = [...notices]
    .flatMap((notice) => notice.units.filter(allowed).map((unit) => toNear(notice, unit)))
    .filter((one) => one.pairs.length > 0);
  const strong = near.filter((one) => one.pairs.length > 1);
  const rare = toWeight(Math.max(3, total / 12), total);
  const isRare = (pair: string): boolean => (weights.get(pair) ?? 0) >= rare;
  const chosen = strong.length > 0 ? strong : near.filter((one) => one.pairs.some(isRare));
  return chosen.sort((a, b) => b.score - a.score).slice(0, mostNear);
}

/** The pairs of neighbouring characters of phrases, each once. */
export function toPairs(phrases: readonly string[]): string[] {
  const pairs = phrases.flatMap((phrase) =>
    phrase.split(clauseEnd).flatMap((clause) => {
      const characters = [...clause];
      return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
    }),
  );
  return [...new Set(pairs)].slice(0, mostPairs);
}

/** What a pair is worth that stands in `count` of `total` records; nothing if it stands in none. */
function toWeight(count: number, total: number): number {
  return count === 0 ? 0 : Math.log(1 + total / count);
}
