import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scripts, type Script } from '../../script/script.ts';
import { readRegisters } from '../../registers/read-registers.ts';
import { foldText, type Fold } from '../query/fold.ts';
import { toSearch } from './manifest.ts';
import { toRecords, type IndexRecord } from './table.ts';
import { toShards } from './to-shards.ts';
import type { UnitsFile } from '../query/unit.ts';
import { writePagefind } from './write-pagefind.ts';

/**
 * Writes what search needs into the built site `dir`, from the files in which readers are sent the
 * units: the manifest of each script, and the index, our own for a corpus of many notices, else
 * Pagefind’s.
 *
 * @param root the project's folder, whose registers say what else readers may type
 * @throws Error naming the unit whose two editions do not fold to one, or what Pagefind refused
 */
export async function writeSearch(dir: URL, root: string): Promise<void> {
  const folder = new URL('corpus/', dir);
  const files = {
    'zh-Hant': readUnits(folder, 'zh-Hant'),
    'zh-Hans': readUnits(folder, 'zh-Hans'),
  };
  const { manifests, records, fold } = toSearch(files, readRegisters(root).registers, false);
  assertOne(files, records, fold);
  for (const script of scripts)
    writeFileSync(
      new URL(`search.${script.toLowerCase()}.json`, folder),
      JSON.stringify(manifests[script]),
    );
  const { table, tag } = manifests['zh-Hant'];
  if (!table)
    return writePagefind(files['zh-Hant'], fold, fileURLToPath(new URL('pagefind/', dir)), tag);
  mkdirSync(new URL(`${tag}/`, folder), { recursive: true });
  let number = 0;
  for (const file of toShards(records, table.shards)) {
    writeFileSync(new URL(`${tag}/${number}.bin`, folder), file);
    number += 1;
  }
}

/** Every notice cut into its units, the newest first. */
function readUnits(folder: URL, script: Script): UnitsFile[] {
  const own = new URL(`units/${script.toLowerCase()}/`, folder);
  return readdirSync(own)
    .map((name) => JSON.parse(readFileSync(new URL(name, own), 'utf8')) as UnitsFile)
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}

/** Both editions are found by one index, which holds what zh-Hant folds to. */
function assertOne(
  { 'zh-Hant': hant, 'zh-Hans': hans }: Record<Script, readonly UnitsFile[]>,
  records: readonly IndexRecord[],
  fold: Fold,
): void {
  const others = toRecords(hans, fold);
  const at = records.findIndex(({ text }, index) => text !== others[index]?.text);
  hant[at]?.units.forEach(({ id, text }, index) => {
    const other = hans[at]?.units[index]?.text ?? '';
    const [one, two] = [text, other].map((words) => foldText(words, fold).text);
    if (one !== two)
      throw new Error(
        `Search: ${hant[at]?.id}#${id} folds to “${one}” from zh-Hant but to “${two}” from zh-Hans.`,
      );
  });
}
