import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
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
  const { table, fold, tag } = await read<Manifest>('search.zh-hant.json', folder);
  const map = readFold(fold);
  const notices = await readNotices(folder, map);
  if (!table) return writePagefind(notices, map, fileURLToPath(new URL('pagefind/', dir)), tag);
  await mkdir(new URL(`${tag}/`, folder), { recursive: true });
  let number = 0;
  for (const file of toShards(toRecords(notices, map), table.shards)) {
    await writeFile(new URL(`${tag}/${number}.bin`, folder), file);
    number += 1;
  }
}

/** Every notice cut into its units, the newest first. */
async function readNotices(folder: URL, fold: Fold): Promise<UnitsFile[]> {
  const notices: UnitsFile[] = [];
  for (const name of await readdir(new URL('units/zh-hant/', folder))) {
    const hant = await read<UnitsFile>(`units/zh-hant/${name}`, folder);
    assertOne(hant, await read<UnitsFile>(`units/zh-hans/${name}`, folder), fold);
    notices.push(hant);
  }
  return notices.sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}

async function read<T>(name: string, folder: URL): Promise<T> {
  return JSON.parse(await readFile(new URL(name, folder), 'utf8')) as T;
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
