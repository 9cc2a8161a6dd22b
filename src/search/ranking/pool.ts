import type { Index } from '../query/pagefind.ts';
import type { Unit, UnitsFile } from '../unit.ts';

/** Records that are opened, each perhaps a file. */
const mostRecords = 20;

/** A unit with its notice. */
export interface Opened {
  notice: UnitsFile;
  unit: Unit;
}

/** Every unit of the notices whose units share most with `phrases`, the rare ones counting most. */
export async function getPool(index: Index, phrases: readonly string[]): Promise<Opened[]> {
  const every = index.every();
  const answers = await Promise.all(phrases.map((phrase) => index.find(phrase)));
  const scores = new Map<string, number>();
  for (const records of answers) {
    const weight = Math.log(1 + every.length / records.size);
    for (const record of records) scores.set(record, (scores.get(record) ?? 0) + weight);
  }
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, mostRecords);
  const opened = await Promise.all(best.map(([record]) => index.open(record)));
  const notices = new Set(opened.map(({ notice }) => notice));
  return [...notices].flatMap((notice) => notice.units.map((unit) => ({ notice, unit })));
}
