import type { Engine, Order } from './engine.ts';
import { count, filter, passes } from './filter.ts';
import { foldOnce, type Fold } from './fold.ts';
import { getMarks, type Mark } from './marks.ts';
import { findNear } from './near.ts';
import { isEmpty, longestPhrase, type Query } from './query.ts';
import type { Option, Unit, UnitsFile } from './unit.ts';

/** What a reader chose besides the words. */
export interface Choice {
  kinds: readonly string[];
  bodies: readonly string[];
  order: Order;
  /** Whether what is nearest is looked for where nothing is found. */
  near: boolean;
}

/** A result: a unit, its notice, and where the words stand in it. */
export interface Found {
  notice: UnitsFile;
  unit: Unit;
  marks: Mark[];
}

/** The answer to a query; `exact` results hold every part of it word for word. */
export interface Answer {
  tier: 'all' | 'exact' | 'near' | 'nothing' | 'idle';
  /** How many results there are; of a coarse engine, in how many notices. */
  count: number;
  /** How many each option of a filter would leave, by `kind:…` and `body:…`. */
  counts: ReadonlyMap<string, number>;
  /** The next results, about as many as asked for; none when all have been given. */
  next(many: number): Promise<Found[]>;
  /** Whether more may follow. */
  left(): boolean;
}

/** Notices that are looked through at once before any result of a coarse engine is shown. */
const firstNotices = 6;

const nothing = { next: async (): Promise<Found[]> => [], left: () => false };

/** Answers `query` with `engine`, whichever its layout. */
export async function search(
  engine: Engine,
  query: Query,
  choice: Choice,
  options: readonly Option[],
  fold: Fold,
): Promise<Answer> {
  const filtered = choice.kinds.length + choice.bodies.length > 0;
  if (isEmpty(query) && !filtered) {
    return {
      tier: 'idle',
      count: 0,
      counts: await count(engine, await engine.every('rank'), choice, options),
      ...nothing,
    };
  }
  const base = isEmpty(query)
    ? await engine.every(choice.order)
    : await findExact(engine, query, choice.order);
  const counts = await count(engine, base, choice, options);
  const records = await filter(engine, base, choice);
  if (records.length > 0) {
    const phrases = query.parts.flat(2);
    const wanted = (unit: Unit): boolean => !engine.coarse || holds(unit, query, choice, fold);
    const results = toResults(engine, records, wanted, (unit) =>
      getMarks(unit.text, phrases, fold),
    );
    // A notice may hold all parts, and no unit of it.
    const first = engine.coarse ? await results.next(firstNotices) : [];
    if (!engine.coarse || first.length > 0) {
      return {
        tier: isEmpty(query) ? 'all' : 'exact',
        count: records.length,
        counts,
        left: results.left,
        next: async (many) => (first.length > 0 ? first.splice(0) : results.next(many)),
      };
    }
  }
  const allowed = (unit: Unit): boolean => passes(unit, choice);
  const near =
    choice.near && base.length === 0 ? await findNear(engine, query, options, allowed, fold) : [];
  if (near.length === 0) return { tier: 'nothing', count: 0, counts, ...nothing };
  const found = near.map(({ notice, unit, pairs }) => ({
    notice,
    unit,
    marks: getMarks(unit.text, pairs, fold),
  }));
  return {
    tier: 'near',
    count: found.length,
    counts,
    left: () => found.length > 0,
    next: async (many) => found.splice(0, many),
  };
}

async function findExact(
  engine: Engine,
  { parts, phrases }: Query,
  order: Order,
): Promise<readonly string[]> {
  if (phrases.some((phrase) => phrase.length > longestPhrase)) return [];
  const sets = await Promise.all(
    parts.map(async (ways) => {
      const found = await Promise.all(
        ways.map(async (way) =>
          intersect(await Promise.all(way.map((phrase) => engine.find(phrase, order)))),
        ),
      );
      return found.length === 1 ? (found[0] as readonly string[]) : [...new Set(found.flat())];
    }),
  );
  const all = intersect(sets);
  if (parts.every((ways) => ways.length === 1)) return all;
  const wanted = new Set(all);
  return (await engine.every(order)).filter((record) => wanted.has(record));
}

function intersect(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list));
  return sets.length === 0 ? first : first.filter((record) => sets.every((set) => set.has(record)));
}

/** Whether a unit of a notice that was found is itself what is asked for. */
function holds(unit: Unit, { parts }: Query, choice: Choice, fold: Fold): boolean {
  const { text } = foldOnce(unit.text, fold);
  const meets = parts.every((ways) =>
    ways.some((way) => way.every((phrase) => text.includes(phrase))),
  );
  return meets && passes(unit, choice);
}

function toResults(
  engine: Engine,
  records: readonly string[],
  wanted: (unit: Unit) => boolean,
  mark: (unit: Unit) => Mark[],
) {
  let at = 0;
  const next = async (many: number): Promise<Found[]> => {
    const found: Found[] = [];
    while (found.length < many && at < records.length) {
      const batch = records.slice(at, at + Math.max(1, many - found.length));
      at += batch.length;
      for (const { notice, units } of await Promise.all(
        batch.map((record) => engine.open(record)),
      )) {
        found.push(...units.filter(wanted).map((unit) => ({ notice, unit, marks: mark(unit) })));
      }
    }
    return found;
  };
  return { next, left: () => at < records.length };
}
