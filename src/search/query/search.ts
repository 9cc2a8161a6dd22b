import type { Engine, Order } from './engine.ts';
import { findExact, isExact, join } from './exact.ts';
import { add, count, countUnits, filter, passes } from './filter.ts';
import { clauseEnd, type Fold } from './fold.ts';
import { getMarks, type Mark } from './marks.ts';
import { findNear } from '../ranking/near.ts';
import { isEmpty, type Query } from './query.ts';
import { toResults } from './results.ts';
import type { Option, Unit, UnitsFile } from './unit.ts';

/** What a reader chose besides the words. */
export interface Choice {
  kinds: readonly string[];
  bodies: readonly string[];
  order: Order;
  /** Whether what is nearest is looked for where nothing is found, or only what is taught. */
  near: boolean;
}

/** A result: a unit, its notice, and where the words stand in it. */
export interface Found {
  notice: UnitsFile;
  unit: Unit;
  marks: Mark[];
  /** Whether it is only near, and follows exact ones. */
  near?: boolean;
}

/** The answer to a query; `exact` results hold every part of it word for word. */
export interface Answer {
  tier: 'all' | 'exact' | 'near' | 'nothing' | 'idle';
  /** How many results there are; of a coarse engine, in how many notices. */
  count: number;
  /** How many that are only near follow the exact ones. */
  after: number;
  /** How many each option of a filter would leave, by `kind:…` and `body:…`. */
  counts: ReadonlyMap<string, number>;
  /** The next results, about as many as asked for; none when all have been given. */
  next(many: number): Promise<Found[]>;
  /** Whether more may follow. */
  left(): boolean;
}

/** Notices that are looked through at once before any result of a coarse engine is shown. */
const firstNotices = 6;

const nothing = { count: 0, after: 0, next: async (): Promise<Found[]> => [], left: () => false };

/** Answers `query` with `engine`, whichever its layout. */
export async function search(
  engine: Engine,
  asked: Query,
  choice: Choice,
  options: readonly Option[],
  fold: Fold,
): Promise<Answer> {
  const filtered = choice.kinds.length + choice.bodies.length > 0;
  if (isEmpty(asked) && !filtered) {
    const counts = await count(engine, await engine.every('rank'), choice, options);
    return { tier: 'idle', counts, ...nothing };
  }
  const { query, base } = await findBase(engine, asked, choice.order, options, fold);
  const looks = choice.near && (base.length === 0 || query.taught.length > 0);
  const near = (looks ? await findNear(engine, query, options, fold) : []).filter(
    ({ unit }) => base.length === 0 || !isExact(unit, query, all, options, fold),
  );
  const counts = add(
    await count(engine, base, choice, options),
    countUnits(
      near.map(({ unit }) => unit),
      choice,
      options,
    ),
  );
  const after = near
    .filter(({ unit }) => passes(unit, choice))
    .map(({ notice, unit, words }): Found => {
      return { notice, unit, marks: getMarks(unit.text, words, fold) };
    });
  const records = await filter(engine, base, choice);
  if (records.length > 0) {
    const phrases = query.parts.flat(2);
    const wanted = (unit: Unit): boolean =>
      !engine.coarse || isEmpty(query) || isExact(unit, query, choice, options, fold);
    const results = toResults(engine, records, wanted, (unit) =>
      getMarks(unit.text, phrases, fold),
    );
    // A notice may hold all parts, and no unit of it.
    const first = engine.coarse ? await results.next(firstNotices) : [];
    if (!engine.coarse || first.length > 0) {
      return {
        tier: isEmpty(query) ? 'all' : 'exact',
        count: records.length,
        after: after.length,
        counts,
        left: () => results.left() || after.length > 0,
        next: async (many) => {
          const found = first.length > 0 ? first.splice(0) : await results.next(many);
          if (results.left()) return found;
          return [...found, ...after.splice(0).map((one) => ({ ...one, near: true }))];
        },
      };
    }
  }
  if (after.length === 0) return { tier: 'nothing', counts, ...nothing };
  return {
    tier: 'near',
    count: after.length,
    after: 0,
    counts,
    left: () => after.length > 0,
    next: async (many) => after.splice(0, many),
  };
}

const all: Choice = { kinds: [], bodies: [], order: 'rank', near: false };

/** What is found word for word; where that is nothing, whatever marks stand within the phrases. */
async function findBase(
  engine: Engine,
  query: Query,
  order: Order,
  options: readonly Option[],
  fold: Fold,
): Promise<{ query: Query; base: readonly string[] }> {
  if (isEmpty(query)) return { query, base: await engine.every(order) };
  const base = await findExact(engine, query, order, options, fold);
  if (base.length > 0 || !query.phrases.some((phrase) => phrase.includes(clauseEnd)))
    return { query, base };
  const joined = join(query);
  const found = await findExact(engine, joined, order, options, fold);
  return found.length > 0 ? { query: joined, base: found } : { query, base };
}
