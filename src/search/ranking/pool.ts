import { getProbes } from './answers.ts';
import type { Engine } from '../query/engine.ts';
import type { Fold } from '../query/fold.ts';
import type { Sort } from './question-words.ts';
import type { Unit, UnitsFile } from '../query/unit.ts';

/** Records that are opened, each perhaps a file, where not all is at hand. */
const mostRecords = 20;

/**
 * Every unit there is; or, where not all is at hand, of the notices that share most with `pairs` and
 * with what answers of a sort look like.
 */
export async function getPool(
  engine: Engine,
  pairs: readonly string[],
  sort: Sort | undefined,
  fold: Fold,
): Promise<{ notice: UnitsFile; unit: Unit }[]> {
  const records = engine.atHand
    ? await engine.every('rank')
    : await getLikeliest(engine, [...pairs, ...getProbes(sort, fold)]);
  const opened = await Promise.all(records.map((record) => engine.open(record)));
  const notices = new Set(opened.map(({ notice }) => notice));
  return [...notices].flatMap((notice) => notice.units.map((unit) => ({ notice, unit })));
}

async function getLikeliest(engine: Engine, pairs: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(pairs.map((pair) => engine.find(pair, 'rank')));
  const { length: total } = await engine.every('rank');
  const scores = new Map<string, number>();
  for (const records of answers) {
    const weight = Math.log(1 + total / records.length);
    for (const record of records) scores.set(record, (scores.get(record) ?? 0) + weight);
  }
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, mostRecords);
  return best.map(([record]) => record);
}
