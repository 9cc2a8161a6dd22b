import { clauseEnd } from './fold.ts';

const mostPairs = 48;

/** How many characters apart a pair may stand, either way round, as 特困 in 特殊困難. */
const reach = 6;

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

/** Whether both characters of a pair stand near each other in `text`, either way round. */
export function standsApart(pair: string, text: string): boolean {
  const [one = '', other = ''] = pair;
  for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
    if (text.slice(Math.max(0, at - reach), at + reach + 1).includes(other)) return true;
  }
  return false;
}

/** What a unit is worth for what it holds of what was asked. */
export type Weigh = (held: readonly string[]) => number;

/**
 * Weighs what a unit holds of what was asked: much where few of all units hold it.
 *
 * @param worth what each is worth besides; 1 where nothing is said
 */
export function toWeigh(
  all: readonly (readonly string[])[],
  worth: ReadonlyMap<string, number>,
): Weigh {
  const counts = new Map<string, number>();
  for (const held of all) for (const one of held) counts.set(one, (counts.get(one) ?? 0) + 1);
  return (held) =>
    held.reduce(
      (sum, one) => sum + (worth.get(one) ?? 1) * Math.log(1 + all.length / (counts.get(one) ?? 1)),
      0,
    );
}
