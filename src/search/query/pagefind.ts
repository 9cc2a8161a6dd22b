import type { Chosen, Unit, UnitsFile } from '../unit.ts';
import { clauseEnd } from './fold.ts';
import type { Order } from './order.ts';

/** What is used of Pagefind’s browser API: https://pagefind.app/docs/api/ */
export interface PagefindModule {
  createInstance(options: object): Instance;
}

interface Instance {
  init(): Promise<void>;
  search(query: string | null, options?: object): Promise<{ results: Result[] } | null>;
}

interface Result {
  id: string;
  data(): Promise<{ raw_url?: string; url: string } | undefined>;
}

/** What the index needs to know of the site. */
export interface Source {
  /** Address of the folder of the index, with its slash. */
  folder: string;
  /** Changes when the index does. */
  tag: string;
  /** Every character of the folded corpus. */
  characters: string;
  /** Gets the units of a notice. */
  open(notice: string): Promise<UnitsFile>;
}

/** Stands for the end of a clause in the index; no character of a text becomes it. */
const boundary = 'zz';

/** Files of the index could not be had or read, so that there is no answer that could be trusted. */
export class IndexError extends Error {}

/** Content of a record, or a phrase: the folded characters as words of their own. */
export function toWords(folded: string): string {
  return [...folded].map((one) => (one === clauseEnd ? boundary : one)).join(' ');
}

/** What a query asks; a record is a unit, named by a string. */
export interface Index {
  /** Every record. */
  every(order?: Order): readonly string[];
  /**
   * The records that hold a folded phrase word for word.
   *
   * @throws IndexError when the phrase might stand in a part of the index that can’t be read
   */
  find(phrase: string): Promise<ReadonlySet<string>>;
  /** The records that have a chosen value of each filter in which one is chosen. */
  filter(chosen: Chosen): Promise<ReadonlySet<string>>;
  /** The unit that a record is, and its notice. */
  open(record: string): Promise<{ notice: UnitsFile; unit: Unit }>;
}

/** Starts Pagefind’s index of the site; fails when a file that every query needs can’t be had. */
export async function startIndex(
  pagefind: PagefindModule,
  { folder, tag, characters, open }: Source,
): Promise<Index> {
  const instance = pagefind.createInstance({
    basePath: folder,
    baseUrl: '/',
    noWorker: true,
    metaCacheTag: tag,
    language: 'zh',
  });
  await instance.init();
  const known = new Map<string, Result>();
  const answers = new Map<string, Promise<readonly string[]>>();
  const proved = new Set<string>();

  const ask = (query: string | null, options: object = {}): Promise<readonly string[]> => {
    const key = JSON.stringify([query, options]);
    const kept = answers.get(key);
    if (kept) return kept;
    const answer = instance.search(query, options).then((answered) => {
      if (!answered) throw new IndexError('The index gave no answer.');
      for (const result of answered.results)
        if (!known.has(result.id)) known.set(result.id, result);
      return answered.results.map(({ id }) => id);
    });
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
  /** Pagefind passes over what it can’t read: a character of the corpus must stand somewhere. */
  const prove = async (phrase: string): Promise<void> => {
    const expected = [...new Set(phrase)].filter((one) => characters.includes(one));
    const found = await Promise.all(expected.map((one) => ask(`"${one}"`)));
    const lost = expected.find((_, at) => found[at]?.length === 0);
    if (lost) throw new IndexError(`The part of the index that holds ${lost} could not be read.`);
  };

  const orders: Record<Order, readonly string[]> = {
    rank: await ask(null),
    text: await ask(null, { sort: { text: 'asc' } }),
  };
  if (orders.rank.length === 0) throw new IndexError('The index has no record.');
  return {
    every: (order = 'rank') => orders[order],
    find: async (phrase) => {
      const query = `"${toWords(phrase)}"`;
      const found = await ask(query);
      if (found.length > 0 || proved.has(phrase)) return new Set(found);
      await prove(phrase);
      // All that it might stand in is read by now, which it may not have been the first time.
      proved.add(phrase);
      answers.delete(JSON.stringify([query, {}]));
      return new Set(await ask(query));
    },
    filter: async (chosen) => {
      const wanted = Object.entries(chosen).filter(([, values]) => values.length > 0);
      if (wanted.length === 0) return new Set(orders.rank);
      const filters = Object.fromEntries(wanted.map(([name, values]) => [name, { any: values }]));
      return new Set(await ask(null, { filters }));
    },
    open: async (record) => {
      const data = await known.get(record)?.data();
      const address = /notices\/([^/]+)\/\?unit=(\d+)/.exec(data?.raw_url ?? data?.url ?? '');
      const [, id = '', place] = address ?? [];
      const notice = address && (await open(id));
      const unit = notice?.units[Number(place)];
      if (!notice || !unit) throw new IndexError(`The record ${record} could not be read.`);
      return { notice, unit };
    },
  };
}
