import { clauseEnd } from './fold.ts';

/**
 * The longer words in which an everyday word would be found though it begins in the middle of
 * another: 駐村幹部 hides 村幹部 where the notices write 駐村. A character belongs to the one after it
 * when the notices have the two more often than the pair before.
 *
 * @param words everyday words, folded
 * @param texts folded texts of the corpus
 */
export function collectHiding(words: readonly string[], texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const clauses = texts.flatMap((text) => text.split(clauseEnd)).map((clause) => [...clause]);
  const befores = new Map<string, Map<string, string[]>>();
  for (const clause of clauses) {
    clause.forEach((character, at) => {
      if (at === 0) return;
      const pair = `${clause[at - 1]}${character}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      const pairs = befores.get(character) ?? new Map<string, string[]>();
      befores.set(character, pairs);
      pairs.set(pair, [...(pairs.get(pair) ?? []), `${clause[at - 2] ?? ''}${clause[at - 1]}`]);
    });
  }
  const count = (pair: string): number => counts.get(pair) ?? 0;
  return words.flatMap((word) => {
    const [first = ''] = word;
    return [...(befores.get(first) ?? [])]
      .filter(([pair, before]) => count(pair) > 1 && before.some((one) => count(one) < count(pair)))
      .map(([pair]) => pair + word.slice(first.length));
  });
}
