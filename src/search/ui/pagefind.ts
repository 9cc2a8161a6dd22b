import type { Script } from '../../script/script.ts';
import type { Engine, Order } from '../query/engine.ts';
import { toExactQuery, toOptionWord } from '../query/tokens.ts';
import type { Manifest, RecordsFile, UnitsFile } from '../query/unit.ts';
import { toRooted } from '../../site/routes.ts';
import { getJson, withPatience } from './wait.ts';

interface Instance {
  init(): Promise<void>;
  search(query: string, options?: object): Promise<{ results: { id: string }[] } | null>;
}

/** Starts Pagefind on the index of the site; fails when its files can’t be had. */
export async function startPagefind({ tag }: Manifest, script: Script): Promise<Engine> {
  const address = toRooted('pagefind/pagefind.js');
  const listed = getJson<RecordsFile>(toRooted(`pagefind/records.${tag}.json`));
  // What it fails of is said below, where it is waited for.
  listed.catch(() => undefined);
  const module = (await withPatience(import(/* @vite-ignore */ address))) as {
    createInstance(options: object): Instance;
  };
  const isDamaged = watchComplaints();
  const instance = module.createInstance({ baseUrl: '/', noWorker: true, metaCacheTag: tag });
  await withPatience(instance.init());
  const places = toPlaces(await listed);
  const answers = new Map<string, Promise<string[]>>();
  const files = new Map<string, Promise<UnitsFile>>();
  const lost = new Set<string>();

  const ask = (query: string, order: Order): Promise<string[]> => {
    const key = `${order} ${query}`;
    const known = answers.get(key);
    if (known) return known;
    const answer = withPatience(instance.search(query, { sort: { [order]: 'asc' } })).then(
      (answered) => {
        if (!answered) throw new Error('Pagefind gave no answer.');
        return answered.results.map(({ id }) => id);
      },
    );
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
  const read = (id: string): Promise<UnitsFile> => {
    const file =
      files.get(id) ??
      getJson<UnitsFile>(toRooted(`corpus/units/${script.toLowerCase()}/${id}.json`));
    files.set(id, file);
    file.catch(() => files.delete(id));
    return file;
  };
  return {
    coarse: false,
    atHand: false,
    damaged: () => lost.size > 0 || isDamaged(),
    find: (phrase, order) => ask(toExactQuery(phrase), order),
    having: async (option) => new Set(await ask(`"${toOptionWord(option)}"`, 'rank')),
    every: (order) => ask(`"${toOptionWord()}"`, order),
    open: async (record) => {
      const place = places.get(record);
      if (!place) throw new RangeError(`Pagefind has the record “${record}”, which is not listed.`);
      const [id, index] = place;
      const notice = await read(id).catch(() => undefined);
      if (!notice) {
        lost.add(id);
        return { notice: { id, title: '', date: '', units: [] }, units: [] };
      }
      lost.delete(id);
      return { notice, units: notice.units.slice(index, index + 1) };
    },
  };
}

/** The notice of each record of Pagefind’s, and which of its units the record is. */
function toPlaces({ notices, records }: RecordsFile): Map<string, [id: string, index: number]> {
  const ids = records.split(' ');
  const units = notices.flatMap(([id, count]) =>
    Array.from({ length: count }, (_, index): [string, number] => [id, index]),
  );
  return new Map(units.map((unit, at) => [ids[at] ?? '', unit]));
}

/** Pagefind tells of a file that it can’t read on the console and nowhere else. */
function watchComplaints(): () => boolean {
  let complained = false;
  const complain = console.error.bind(console);
  console.error = (...words: unknown[]) => {
    if (words.some((word) => /Failed to load the|Decompressing/.test(String(word))))
      complained = true;
    complain(...words);
  };
  return () => complained;
}
