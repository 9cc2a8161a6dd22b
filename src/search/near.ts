import type { Engine } from './engine.ts';
import { clauseEnd, foldText, type Fold } from './fold.ts';
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

/**
 * Finds what is nearest to phrases that stand nowhere: units that share pairs of neighbouring
 * characters with them, rare pairs counting most. Two pairs at least, or else one that is rare.
 *
 * @param options the filters’ options with their names; an option that shares a pair counts too
 */
export async function findNear(
  engine: Engine,
  phrases: readonly string[],
  options: readonly Option[],
  allowed: ReadonlySet<string> | undefined,
  fold: Fold,
): Promise<Near[]> {
  const { length: total } = await engine.every('rank');
  const weights = new Map<string, number>();
  const scores = new Map<string, number>();
  const pairs = toPairs(phrases);
  const answers = await Promise.all(pairs.map((pair) => engine.find(pair, 'rank')));
  answers.forEach((records, index) => {
    if (records.length === 0) return;
    const weight = Math.log(1 + total / records.length);
    weights.set(pairs[index] as string, weight);
    for (const record of records) {
      if (!allowed || allowed.has(record)) scores.set(record, (scores.get(record) ?? 0) + weight);
    }
  });
  const named = options.map(([value, name]) => [value, toPairs([foldText(name, fold).text])] as const);
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, mostRecords);
  const opened = await Promise.all(best.map(([record]) => engine.open(record)));
  const near = opened.flatMap(({ notice, units }) => units.map((unit) => toNear(notice, unit)));
  const rare = Math.log(1 + total / Math.max(3, total / 12));
  const strong = near.filter((one) => one.pairs.length > 1);
  const chosen = strong.length > 0 ? strong : near.filter((one) => one.pairs.some((pair) => (weights.get(pair) ?? 0) >= rare));
  return chosen.sort((a, b) => b.score - a.score).slice(0, 20);

  function toNear(notice: UnitsFile, unit: Unit): Near {
    const { text } = foldText(unit.text, fold);
    const shared = [...weights.keys()].filter((pair) => text.includes(pair));
    const names = named.filter(([value]) => value === `kind:${unit.kind}` || unit.bodies.some((body) => value === `body:${body}`));
    const asked = new Set(phrases.join(''));
    const characters = [...asked].filter((character) => character !== clauseEnd && text.includes(character)).length;
    const bonus = names.flatMap(([, of]) => of).filter((pair) => pairs.includes(pair)).length;
    const score = shared.reduce((sum, pair) => sum + (weights.get(pair) ?? 0), 0);
    return { notice, unit, pairs: shared, score: score + 0.3 * characters + 0.5 * bonus - text.length / 400 };
  }
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
