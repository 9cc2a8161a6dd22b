import type { Engine } from './engine.ts';
import type { Shard } from './postings.ts';
import { toShard } from './postings.ts';
import { readBits } from '../index/table.ts';
import type { Table, UnitsFile } from './unit.ts';

/** Where the files of an index come from. */
export interface Files {
  /** The file of that number. */
  shard(number: number): Promise<Shard>;
  /** The units of the notice of that id. */
  notice(id: string): Promise<UnitsFile>;
}

/**
 * The engine for a corpus of many notices, of which only what is asked for is fetched: a record is
 * the number of a notice, the newest first, which is one order as well as the other.
 */
export function toIndexed({ ids, lengths, options, shards }: Table, files: Files): Engine {
  const ends = toSums(lengths);
  const all = ids.map((_, record) => String(record));
  const having = new Map<string, ReadonlySet<string>>();
  const lost = new Set<string>();
  const found = new Map<string, Promise<ReadonlySet<string>>>();

  const getPlaces = async (one: string, other: string): Promise<Uint32Array> =>
    (await files.shard(toShard(one, other, shards))).get(one, other);
  const look = async (phrase: string): Promise<ReadonlySet<string>> => {
    const characters = [...phrase];
    if (characters.length === 1) return new Set([...(await getPlaces(phrase, ''))].map(String));
    const lists = toOffsets(characters.length).map(async (offset) => ({
      offset,
      places: await getPlaces(characters[offset] as string, characters[offset + 1] as string),
    }));
    return new Set(toHolders(intersect(await Promise.all(lists)), ends).map(String));
  };
  const find = async (phrase: string): Promise<readonly string[]> => {
    const holders = found.get(phrase) ?? look(phrase);
    found.set(phrase, holders);
    holders.catch(() => found.delete(phrase));
    return [...(await holders)];
  };
  return {
    coarse: true,
    atHand: false,
    find,
    having: async (option) => {
      const known = having.get(option) ?? new Set(readBits(options[option] ?? '').map(String));
      having.set(option, known);
      return known;
    },
    every: async () => all,
    open: async (record) => {
      const id = ids[Number(record)];
      if (id === undefined) throw new RangeError(`There is no record “${record}”.`);
      const notice = await files.notice(id).catch(() => undefined);
      if (!notice) {
        lost.add(id);
        return { notice: { id, title: '', date: '', units: [] }, units: [] };
      }
      lost.delete(id);
      return { notice, units: notice.units };
    },
    damaged: () => lost.size > 0,
  };
}

/** Where to look for pairs so that a phrase is covered: every second place, and the last. */
function toOffsets(length: number): number[] {
  const offsets = Array.from({ length: Math.floor(length / 2) }, (_, index) => 2 * index);
  return length % 2 === 0 ? offsets : [...offsets, length - 2];
}

/** The places from which every pair stands at its offset. */
function intersect(lists: { offset: number; places: Uint32Array }[]): number[] {
  const [fewest, ...others] = lists.sort((a, b) => a.places.length - b.places.length);
  if (!fewest) return [];
  let starts = Array.from(fewest.places, (place) => place - fewest.offset);
  for (const { offset, places } of others) {
    let at = 0;
    starts = starts.filter((start) => {
      while (at < places.length && (places[at] as number) < start + offset) at += 1;
      return places[at] === start + offset;
    });
  }
  return starts;
}

/** The records, by number, in which rising places stand. */
function toHolders(places: readonly number[], ends: readonly number[]): number[] {
  const holders: number[] = [];
  let record = 0;
  for (const place of places) {
    while (place >= (ends[record] as number)) record += 1;
    if (holders.at(-1) !== record) holders.push(record);
  }
  return holders;
}

function toSums(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((number) => (sum += number));
}
