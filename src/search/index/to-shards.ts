import { clauseEnd } from '../query/fold.ts';
import { encodePostings, toShard, type Posting } from '../query/postings.ts';
import type { IndexRecord } from './table.ts';

/**
 * Makes the files of the index, number by number: each character with the records that hold it, and
 * each pair of neighbours with its places in all the records, one after another.
 */
export function* toShards(
  records: readonly IndexRecord[],
  shards: number,
): Generator<Uint8Array<ArrayBuffer>> {
  const parts: Posting[][] = Array.from({ length: shards }, () => []);
  const add = (posting: Posting): void => {
    parts[toShard(posting.first, posting.second, shards)]?.push(posting);
  };
  const { codes, letters } = toCodes(records);
  for (const posting of toSingles(records)) add(posting);
  for (const posting of toPairs(codes, letters)) add(posting);
  for (const part of parts) {
    part.sort((a, b) => compare(a.first, b.first) || compare(a.second, b.second));
    yield encodePostings(part);
  }
}

function toSingles(records: readonly IndexRecord[]): Posting[] {
  const holders = new Map<string, number[]>();
  records.forEach(({ text }, number) => {
    for (const character of new Set(text)) {
      const places = holders.get(character);
      if (places) places.push(number);
      else holders.set(character, [number]);
    }
  });
  return [...holders].map(([first, places]) => ({ first, second: '', places }));
}

/** The whole corpus as numbers of its letters, so that pairs are counted without making strings. */
function toCodes(records: readonly IndexRecord[]): { codes: Uint32Array; letters: string[] } {
  const codes = new Uint32Array(records.reduce((sum, { text }) => sum + text.length, 0));
  const known = new Map<string, number>();
  let length = 0;
  for (const { text } of records) {
    for (const letter of text) {
      const code = known.get(letter) ?? known.size;
      if (code === known.size) known.set(letter, code);
      codes[length] = code;
      length += 1;
    }
  }
  return { codes: codes.subarray(0, length), letters: [...known.keys()] };
}

/** Counts each pair first, so that all places stand in one array and none is ever moved. */
function toPairs(codes: Uint32Array, letters: readonly string[]): Posting[] {
  const size = letters.length;
  const end = letters.indexOf(clauseEnd);
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const pairs = new Uint32Array(Math.max(0, codes.length - 1));
  for (let at = 0; at < pairs.length; at += 1) {
    const key = (codes[at] as number) * size + (codes[at + 1] as number);
    const number = numbers.get(key) ?? counts.length;
    if (number === counts.length) {
      numbers.set(key, number);
      counts.push(0);
    }
    pairs[at] = number;
    counts[number] = (counts[number] as number) + 1;
  }
  const ends = new Uint32Array(counts.length);
  counts.reduce((sum, count, number) => (ends[number] = sum) + count, 0);
  const places = new Uint32Array(pairs.length);
  pairs.forEach((number, at) => {
    places[ends[number] as number] = at;
    ends[number] = (ends[number] as number) + 1;
  });
  return [...numbers].flatMap(([key, number]): Posting[] => {
    const [first, second] = [Math.floor(key / size), key % size];
    if (first === end && second === end) return [];
    const last = ends[number] as number;
    const own = places.subarray(last - (counts[number] as number), last);
    return [{ first: letters[first] as string, second: letters[second] as string, places: own }];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
