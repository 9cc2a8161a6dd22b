import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldText, readFold, type Fold } from './fold.ts';
import { toRecords } from './table.ts';
import { toShards } from './to-shards.ts';
import type { Manifest, UnitsFile } from './unit.ts';
import { writePagefind } from './write-pagefind.ts';

/**
 * Writes the search index of the built site `dir`, from the files in which readers are sent the
 * units: our own for a corpus of many notices, else Pagefind’s.
 *
 * @throws Error naming the unit whose two editions do not fold to one, or what Pagefind refused
 */
export async function writeIndex(dir: URL): Promise<void> {
  const folder = new URL('corpus/', dir);
  const { table, fold, tag } = read<Manifest>('search.zh-hant.json', folder);
  const map = readFold(fold);
  const notices = readNotices(folder, map);
  if (!table) return writePagefind(notices, map, fileURLToPath(new URL('pagefind/', dir)), tag);
  mkdirSync(new URL(`${tag}/`, folder), { recursive: true });
  let number = 0;
  for (const file of toShards(toRecords(notices, map), table.shards)) {
    writeFileSync(new URL(`${tag}/${number}.bin`, folder), file);
    number += 1;
  }
}

/** Every notice cut into its units, the newest first. */
function readNotices(folder: URL, fold: Fold): UnitsFile[] {
  const notices = readdirSync(new URL('units/zh-hant/', folder)).map((name) => {
    const hant = read<UnitsFile>(`units/zh-hant/${name}`, folder);
    assertOne(hant, read<UnitsFile>(`units/zh-hans/${name}`, folder), fold);
    return hant;
  });
  return notices.sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}

function read<T>(name: string, folder: URL): T {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T;
}

function assertOne(hant: UnitsFile, hans: UnitsFile, fold: Fold): void {
  hant.units.forEach(({ id, text }, index) => {
    const [one, other] = [text, hans.units[index]?.text ?? ''].map(
      (words) => foldText(words, fold).text,
    );
    if (one === other) return;
    throw new Error(
      `Search: ${hant.id}#${id} folds to “${one}” from zh-Hant but to “${other}” from zh-Hans.`,
    );
  });
}
