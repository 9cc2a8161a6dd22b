import type { Script } from '../../script/script.ts';
import { toNamedOptions, type Engine } from '../query/engine.ts';
import { readFold, type Fold } from '../query/fold.ts';
import { toScan } from '../query/scan.ts';
import type { Manifest, Option } from '../query/unit.ts';
import { toRooted } from '../../site/routes.ts';
import { toIndexed } from '../query/indexed.ts';
import { toFiles } from './index-files.ts';
import { startPagefind } from './pagefind.ts';
import { getJson } from './wait.ts';

/** All that a search in one script needs, whatever answers it. */
export interface Corpus {
  script: Script;
  manifest: Manifest;
  fold: Fold;
  engine: Engine;
  /** The options of both filters, as `kind:…` and `body:…`, with all their names. */
  options: Option[];
}

/** Results shown at once; of a corpus at hand, all. */
export const many = { 'at-hand': 1000, units: 10, notices: 10 };

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

async function load(script: Script): Promise<Corpus> {
  const manifest = await getJson<Manifest>(toRooted(`corpus/search.${script.toLowerCase()}.json`));
  const fold = readFold(manifest.fold);
  const options = toNamedOptions(manifest);
  const shared = { script, manifest, fold, options };
  return { ...shared, engine: await start(manifest, script, fold) };
}

async function start(manifest: Manifest, script: Script, fold: Fold): Promise<Engine> {
  const { layout, table, tag, notices } = manifest;
  if (table) return toIndexed(table, toFiles(tag, script));
  return layout === 'units' ? startPagefind(manifest, script) : toScan(notices, fold);
}
