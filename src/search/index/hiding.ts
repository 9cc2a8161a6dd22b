import { clauseEnd } from '../query/fold.ts';

/**
 * The longer words in which an everyday word would be found though it begins in the middle of
 * another: 駐村幹部 hides 村幹部 where the notices write 駐村. A character belongs to the one after it
 * when the notices have the two more often than the pair before.
 *
 * @param words everyday words, folded
 * @param texts folded texts of the corpus
 */
export function collectHiding(words: readonly string[], texts: readonly string[]): string[] {
  const firsts = new Set(words.map((word) => getFirst(word)));
  const counts = new Map<string, number>();
  /** Of the first character of a word: the pairs that end in it, each with those one step before. */
  const befores = new Map<string, Map<string, Set<string>>>();
  for (const clause of texts.flatMap((text) => text.split(clauseEnd))) {
    let [last = '', lastPair = ''] = [];
    for (const character of clause) {
      const pair = last + character;
      if (last !== '') counts.set(pair, (counts.get(pair) ?? 0) + 1);
      if (last !== '' && firsts.has(character)) {
        const pairs = befores.get(character) ?? new Map<string, Set<string>>();
        befores.set(character, pairs.set(pair, (pairs.get(pair) ?? new Set()).add(lastPair)));
      }
      [last, lastPair] = [character, pair];
    }
  }
  const count = (pair: string): number => counts.get(pair) ?? 0;
  return words.flatMap((word) => {
    const first = getFirst(word);
    return [...(befores.get(first) ?? [])]
      .filter(
        ([pair, before]) => count(pair) > 1 && [...before].some((one) => count(one) < count(pair)),
      )
      .map(([pair]) => pair + word.slice(first.length));
  });
}

const getFirst = (word: string): string => [...word][0] ?? '';
