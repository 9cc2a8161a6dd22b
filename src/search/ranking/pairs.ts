import { clauseEnd } from '../query/fold.ts';

const mostPairs = 48;

/** How many characters apart a pair may stand, either way round, as 特困 in 特殊困難. */
const reach = 6;

/** Characters of the longest stretch that a pair is short for. */
const longest = 4;

const digits = /\d/;

/** The pairs of neighbours in phrases, each once: of characters, and of whole numbers, as 10日. */
export function toPairs(phrases: readonly string[]): string[] {
  const pairs = phrases.flatMap((phrase) =>
    phrase.split(clauseEnd).flatMap((clause) => {
      const characters = clause.match(/\d+|\P{Nd}|\p{Nd}/gu) ?? [];
      return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
    }),
  );
  return [...new Set(pairs)].slice(0, mostPairs);
}

/** Whether both characters of a pair stand near each other in `text`, either way round. */
export function standsApart(pair: string, text: string): boolean {
  if (digits.test(pair)) return false;
  const [one = '', other = ''] = pair;
  for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
    if (text.slice(Math.max(0, at - reach), at + reach + 1).includes(other)) return true;
  }
  return false;
}

/** The stretch of `text` that a pair is short for, if any: 特困 → 特殊困. */
export function findLonger(pair: string, text: string): string | undefined {
  if (digits.test(pair)) return undefined;
  const [one = '', other = ''] = pair;
  for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
    const end = text.slice(at, at + longest).lastIndexOf(other);
    const stretch = text.slice(at, at + end + other.length);
    if (end > 0 && !stretch.includes(clauseEnd)) return stretch;
  }
  return undefined;
}

/** What a unit is worth for what it holds of what was asked. */
export type Weigh = (held: readonly string[]) => number;

/**
 * Weighs what a unit holds of what was asked: much where few of all units hold it.
 *
 * @param worth what each is worth besides; 1 where nothing is said
 * @param common 1 where what all hold still counts for something, 0 where it counts for nothing
 */
export function toWeigh(
  all: readonly (readonly string[])[],
  worth: ReadonlyMap<string, number> = new Map(),
  common = 1,
): Weigh {
  const counts = new Map<string, number>();
  for (const held of all) for (const one of held) counts.set(one, (counts.get(one) ?? 0) + 1);
  return (held) =>
    held.reduce(
      (sum, one) =>
        sum + (worth.get(one) ?? 1) * Math.log(common + all.length / (counts.get(one) ?? 1)),
      0,
    );
}
