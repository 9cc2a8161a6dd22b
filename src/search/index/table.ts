import { toOptions } from '../query/engine.ts';
import { clauseEnd, foldText, type Fold } from '../query/fold.ts';
import type { Table, UnitsFile } from '../query/unit.ts';

/** Characters of the corpus for one file of the index: some 12 kB. */
const charactersInShard = 8192;

/** A record of the index: the folded text of a notice, and the options its units have. */
export interface IndexRecord {
  text: string;
  options: readonly string[];
}

/** The records of `notices`, which stand in the order in which equal results are shown. */
export function toRecords(notices: readonly UnitsFile[], fold: Fold): IndexRecord[] {
  return notices.map(({ units }) => ({
    text: units.map(({ text }) => foldText(text, fold).text + clauseEnd).join(''),
    options: units.flatMap(toOptions),
  }));
}

/** What is known of all records before any file of the index is read. */
export function toTable(notices: readonly UnitsFile[], records: readonly IndexRecord[]): Table {
  const lengths = records.map(({ text }) => [...text].length);
  const keys = [...new Set(records.flatMap(({ options }) => options))].sort();
  const options = keys.map((key): [string, string] => [
    key,
    toBits(records.map((record) => record.options.includes(key))),
  ]);
  return {
    shards: Math.ceil(lengths.reduce((sum, length) => sum + length, 0) / charactersInShard),
    ids: notices.map(({ id }) => id),
    lengths,
    options: Object.fromEntries(options),
  };
}

/** The numbers of the records that have an option. */
export function readBits(bits: string): number[] {
  return [...atob(bits)].flatMap((byte, at) =>
    [0, 1, 2, 3, 4, 5, 6, 7]
      .filter((bit) => (byte.charCodeAt(0) >> bit) & 1)
      .map((bit) => 8 * at + bit),
  );
}

function toBits(held: readonly boolean[]): string {
  const bytes = new Uint8Array(Math.ceil(held.length / 8));
  held.forEach((one, at) => {
    if (one) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
  });
  return btoa(String.fromCharCode(...bytes));
}
