import type { Script } from '../../script/script.ts';
import type { Files } from '../query/indexed.ts';
import { decodePostings } from '../query/postings.ts';
import type { UnitsFile } from '../query/unit.ts';
import { toRooted } from '../../site/routes.ts';
import { getBytes, getJson } from './wait.ts';

/** The files of the index of the site, each fetched once; one that failed can be asked for again. */
export function toFiles(tag: string, script: Script): Files {
  return {
    shard: keep(async (number: number) =>
      decodePostings(await getBytes(toRooted(`corpus/${tag}/${number}.bin`))),
    ),
    notice: keep((id: string) =>
      getJson<UnitsFile>(toRooted(`corpus/units/${script.toLowerCase()}/${id}.json`)),
    ),
  };
}

function keep<Key, Value>(get: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = kept.get(key) ?? get(key);
    kept.set(key, value);
    value.catch(() => kept.delete(key));
    return value;
  };
}
