import type { Script } from '../../script/script.ts';
import { toRooted } from '../../site/routes.ts';
import { readFold, type Fold } from '../query/fold.ts';
import { startIndex, type Index, type PagefindModule } from '../query/pagefind.ts';
import type { Manifest, UnitsFile } from '../unit.ts';

/** All that a search in one script needs. */
export interface Corpus {
  script: Script;
  manifest: Manifest;
  fold: Fold;
  index: Index;
}

/** Results that are shown at once. */
export const pageSize = 20;

let loads = 0;
const kept = new Map<Script, Promise<Corpus>>();

/** Loads the corpus in `script`, once; a load that failed can be tried again. */
export function loadCorpus(script: Script): Promise<Corpus> {
  const known = kept.get(script);
  if (known) return known;
  const loading = load(script);
  kept.set(script, loading);
  loading.catch(() => kept.delete(script));
  return loading;
}

/** Forgets what was loaded, so that it is loaded anew. */
export function forgetCorpora(): void {
  kept.clear();
}

/** Brings what a first query needs, before it is asked. */
export async function warm({ index, manifest }: Corpus): Promise<void> {
  const [newest = ''] = index.every();
  const [common = ''] = manifest.characters;
  await Promise.all([
    index.open(newest),
    index.find(common),
    ...manifest.filters.map(({ name, options: [first] }) =>
      index.filter({ [name]: first ? [first[0]] : [] }),
    ),
  ]);
}

async function load(script: Script): Promise<Corpus> {
  const folder = toRooted('pagefind/');
  // A browser remembers of a module that it failed, for as long as the page is open.
  const again = loads > 0 ? `?${loads}` : '';
  loads += 1;
  const [manifest, pagefind] = await Promise.all([
    getJson<Manifest>(toRooted(`corpus/search.${script.toLowerCase()}.json`)),
    import(/* @vite-ignore */ `${folder}pagefind.js${again}`) as Promise<PagefindModule>,
  ]);
  const { tag, characters } = manifest;
  const notices = new Map<string, Promise<UnitsFile>>();
  const open = (id: string): Promise<UnitsFile> => {
    const known = notices.get(id);
    if (known) return known;
    const units = getJson<UnitsFile>(toRooted(`corpus/units/${script.toLowerCase()}/${id}.json`));
    notices.set(id, units);
    units.catch(() => notices.delete(id));
    return units;
  };
  const index = await startIndex(pagefind, { folder, tag, characters, open });
  return { script, manifest, fold: readFold(manifest.fold), index };
}

async function getJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as T;
}
