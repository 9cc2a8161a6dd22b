import type { Choice } from './search.ts';
import { toOptions, type Engine, type Order } from './engine.ts';
import { passes } from './filter.ts';
import { clauseEnd, foldOnce, type Fold } from './fold.ts';
import { longestPhrase, type Query } from './query.ts';
import type { Option, Unit } from './unit.ts';

/**
 * The records that hold every part of a query word for word. Of several parts, some may be met by
 * the name of a body of which the record speaks: 職能部門 擔當.
 */
export async function findExact(
  engine: Engine,
  { parts, phrases }: Query,
  order: Order,
  options: readonly Option[],
  fold: Fold,
): Promise<readonly string[]> {
  if (phrases.some((phrase) => phrase.length > longestPhrase)) return [];
  const sets = await Promise.all(parts.map((ways) => findPart(engine, ways, order)));
  const named = await Promise.all(
    parts.map(([way]) => findNamed(engine, parts.length > 1 ? getNamed(way, options, fold) : [])),
  );
  const plain = parts.every((ways) => ways.length === 1) && named.every(({ size }) => size === 0);
  if (plain) return intersect(sets);
  const held = sets.map((set) => new Set(set));
  return (await engine.every(order)).filter(
    (record) =>
      held.some((set) => set.has(record)) &&
      held.every((set, part) => set.has(record) || named[part]?.has(record)),
  );
}

/** Whether a unit is itself what is asked for, and passes the filters. */
export function isExact(
  unit: Unit,
  { parts }: Query,
  choice: Choice,
  options: readonly Option[],
  fold: Fold,
): boolean {
  const { text } = foldOnce(unit.text, fold);
  const own = toOptions(unit);
  const met = parts.map((ways) => ways.some((way) => way.every((phrase) => text.includes(phrase))));
  const all = parts.every(
    ([way], part) =>
      met[part] || getNamed(way, options, fold).some((option) => own.includes(option)),
  );
  return met.includes(true) && all && passes(unit, choice);
}

/** A query whose marks within a phrase count for nothing: 兩不愁，三保障 → 兩不愁三保障. */
export function join(query: Query): Query {
  const joined = query.phrases.map((phrase) => phrase.replaceAll(clauseEnd, ''));
  return { ...query, phrases: joined, parts: joined.map((phrase) => [[phrase]]) };
}

async function findPart(
  engine: Engine,
  ways: readonly (readonly string[])[],
  order: Order,
): Promise<readonly string[]> {
  const found = await Promise.all(
    ways.map(async (way) =>
      intersect(await Promise.all(way.map((phrase) => engine.find(phrase, order)))),
    ),
  );
  return found.length === 1 ? (found[0] as readonly string[]) : [...new Set(found.flat())];
}

/** The bodies in whose names a phrase stands. */
function getNamed(way: readonly string[] = [], options: readonly Option[], fold: Fold): string[] {
  const [phrase = ''] = way;
  if (phrase.length < 2) return [];
  return options
    .filter(([key, name]) => key.startsWith('body:') && foldOnce(name, fold).text.includes(phrase))
    .map(([key]) => key);
}

async function findNamed(engine: Engine, options: readonly string[]): Promise<Set<string>> {
  const sets = await Promise.all(options.map((option) => engine.having(option)));
  return new Set(sets.flatMap((set) => [...set]));
}

function intersect(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list));
  return sets.length === 0 ? first : first.filter((record) => sets.every((set) => set.has(record)));
}
