import {
  getNames,
  passes,
  type Chosen,
  type Manifest,
  type Unit,
  type UnitsFile,
} from '../unit.ts';
import { findNear } from '../ranking/near.ts';
import { count, type Counts } from './count.ts';
import { findExact, isExact, join } from './exact.ts';
import { clauseEnd, type Fold } from './fold.ts';
import { getMarks, type Mark } from './marks.ts';
import type { Order } from './order.ts';
import type { Index } from './pagefind.ts';
import { getSynonyms, isEmpty, toQuery, type Query, type Synonym } from './query.ts';

/** What a reader chose besides the words. */
export interface Choice {
  chosen: Chosen;
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
  /** How many results there are. */
  count: number;
  /** How many that are only near follow the exact ones. */
  after: number;
  counts: Counts;
  /** The synonyms by which it was widened, since nothing holds the words as they were typed. */
  widened: readonly Synonym[];
  /** The next results, at most as many as asked for; none when all have been given. */
  next(many: number): Promise<Found[]>;
  /** Whether more may follow. */
  left(): boolean;
}

/** All that a query is asked of. */
export interface Corpus {
  index: Index;
  manifest: Pick<Manifest, 'filters' | 'also' | 'synonyms'>;
  fold: Fold;
}

/**
 * Answers what a reader typed, in either script. Where nothing holds all of its words, everyday words
 * of the register stand for what the notices write.
 *
 * @throws IndexError when a part of the index that may matter can’t be read
 */
export async function search(corpus: Corpus, typed: string, choice: Choice): Promise<Answer> {
  const { index, manifest, fold } = corpus;
  const { chosen, order } = choice;
  const { query, base, widened } = await findBase(corpus, typed, order);
  const looks = choice.near && !isEmpty(query) && (base.length === 0 || query.taught.length > 0);
  const names = getNames(manifest);
  const near = (looks ? await findNear(index, query, names, fold) : []).filter(
    ({ unit }) => base.length === 0 || !isExact(unit, query, names, fold),
  );
  const counts = await count(index, base, near, chosen, manifest.filters);
  const passing = await index.filter(chosen);
  const records = base.filter((record) => passing.has(record));
  const after = near
    .filter(({ notice, unit }) => passes(unit, notice, chosen))
    .map(({ notice, unit, words }): Found => {
      const one = { notice, unit, marks: getMarks(unit.text, words, fold) };
      return records.length > 0 ? { ...one, near: true } : one;
    });
  const filtered = Object.values(chosen).some((values) => values.length > 0);
  const idle = typed.trim() === '' && !filtered;
  const shown = idle ? [] : records;
  const phrases = query.parts.flat(2);
  return {
    tier: idle ? 'idle' : toTier(query, records.length, after.length),
    count: shown.length || after.length,
    after: shown.length > 0 ? after.length : 0,
    counts,
    widened,
    left: () => shown.length + after.length > 0,
    next: async (many) => {
      const opened = await Promise.all(
        shown.splice(0, many).map(async (record): Promise<Found> => {
          const one = await index.open(record);
          return { ...one, marks: getMarks(one.unit.text, phrases, fold) };
        }),
      );
      return shown.length > 0 ? opened : [...opened, ...after.splice(0)];
    },
  };
}

function toTier(query: Query, exact: number, near: number): Answer['tier'] {
  if (exact > 0) return isEmpty(query) ? 'all' : 'exact';
  return near > 0 ? 'near' : 'nothing';
}

/** What is found word for word, and by which words. */
async function findBase(
  { index, manifest, fold }: Corpus,
  typed: string,
  order: Order,
): Promise<{ query: Query; base: readonly string[]; widened: readonly Synonym[] }> {
  const names = getNames(manifest);
  const find = (query: Query): Promise<readonly string[]> =>
    findExact(index, query, order, names, fold);
  const query = toQuery(typed, fold);
  if (isEmpty(query)) {
    // Punctuation alone is asked for, too, and stands nowhere.
    const base = typed.trim() === '' ? index.every(order) : [];
    return { query, base, widened: [] };
  }
  const base = await find(query);
  if (base.length > 0) return { query, base, widened: [] };
  if (query.phrases.some((phrase) => phrase.includes(clauseEnd))) {
    const joined = join(query);
    const found = await find(joined);
    if (found.length > 0) return { query: joined, base: found, widened: [] };
  }
  const widened = getSynonyms(typed, fold, manifest.synonyms);
  if (widened.length === 0) return { query, base, widened };
  const wider = toQuery(typed, fold, widened);
  return { query: wider, base: await find(wider), widened };
}
