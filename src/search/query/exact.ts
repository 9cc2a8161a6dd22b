import type { Names, Unit } from '../unit.ts';
import { clauseEnd, foldOnce, type Fold } from './fold.ts';
import type { Order } from './order.ts';
import type { Index } from './pagefind.ts';
import { longestPhrase, type Query } from './query.ts';

/**
 * The records that hold every part of a query word for word. Of several parts, some may be met by
 * the name of a body of which the record speaks: 職能部門 擔當.
 */
export async function findExact(
  index: Index,
  { parts, phrases }: Query,
  order: Order,
  names: Names,
  fold: Fold,
): Promise<readonly string[]> {
  if (phrases.some((phrase) => phrase.length > longestPhrase)) return [];
  const held = await Promise.all(parts.map((ways) => findPart(index, ways)));
  const named = await Promise.all(
    phrases.map((phrase) => {
      const body = phrases.length > 1 ? findBodies(phrase, names, fold) : [];
      return body.length > 0 ? index.filter({ body }) : Promise.resolve(new Set<string>());
    }),
  );
  return index
    .every(order)
    .filter(
      (record) =>
        held.some((set) => set.has(record)) &&
        held.every((set, part) => set.has(record) || named[part]?.has(record)),
    );
}

/** Whether a unit is itself what `findExact` finds. */
export function isExact(
  { text, bodies }: Unit,
  { parts, phrases }: Query,
  names: Names,
  fold: Fold,
): boolean {
  const folded = foldOnce(text, fold).text;
  const met = parts.map((ways) => ways.some((way) => way.every((one) => folded.includes(one))));
  const isNamed = (phrase: string): boolean =>
    findBodies(phrase, names, fold).some((body) => bodies.includes(body));
  return met.includes(true) && phrases.every((phrase, part) => met[part] || isNamed(phrase));
}

/** A query whose punctuation within a phrase counts for nothing: 兩不愁，三保障 → 兩不愁三保障. */
export function join(query: Query): Query {
  const joined = query.phrases.map((phrase) => phrase.replaceAll(clauseEnd, ''));
  return { ...query, phrases: joined, parts: joined.map((phrase) => [[phrase]]) };
}

async function findPart(
  index: Index,
  ways: readonly (readonly string[])[],
): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    ways.map(async (way) => {
      const [first = new Set<string>(), ...others] = await Promise.all(
        way.map((phrase) => index.find(phrase)),
      );
      return [...first].filter((record) => others.every((set) => set.has(record)));
    }),
  );
  return new Set(found.flat());
}

/** The bodies in whose names a phrase stands. */
function findBodies(phrase: string, names: Names, fold: Fold): string[] {
  if (phrase.length < 2) return [];
  return [...names]
    .filter(([key, name]) => key.startsWith('body:') && foldOnce(name, fold).text.includes(phrase))
    .map(([key]) => key.slice('body:'.length));
}
