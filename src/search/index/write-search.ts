import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRegisters } from '../../registers/read-registers.ts';
import { scripts, type Script } from '../../script/script.ts';
import { foldText, type Fold } from '../query/fold.ts';
import type { UnitsFile } from '../unit.ts';
import { makeManifests } from './manifest.ts';
import { writePagefind } from './write-pagefind.ts';

/**
 * Writes what search needs into the built site `dir`, from the files in which readers are sent the
 * units: the manifest of each script, and Pagefind’s index of both.
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
  const { manifests, fold } = makeManifests(files, readRegisters(root).registers);
  assertOne(files, fold);
  for (const script of scripts)
    writeFileSync(
      new URL(`search.${script.toLowerCase()}.json`, folder),
      JSON.stringify(manifests[script]),
    );
  await writePagefind(
    files['zh-Hans'],
    manifests['zh-Hans'].filters.map(({ name }) => name),
    fold,
    fileURLToPath(new URL('pagefind/', dir)),
  );
}

/** Every notice cut into its units, the newest first. */
function readUnits(folder: URL, script: Script): UnitsFile[] {
  const own = new URL(`units/${script.toLowerCase()}/`, folder);
  return readdirSync(own)
    .map((name) => JSON.parse(readFileSync(new URL(name, own), 'utf8')) as UnitsFile)
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}

/** One index finds both editions, so both must fold to the same. */
function assertOne(
  { 'zh-Hant': hant, 'zh-Hans': hans }: Record<Script, readonly UnitsFile[]>,
  fold: Fold,
): void {
  hant.forEach((notice, at) => {
    notice.units.forEach(({ id, text }, index) => {
      const other = hans[at]?.units[index]?.text ?? '';
      const [one, two] = [text, other].map((words) => foldText(words, fold).text);
      if (one !== two)
        throw new Error(
          `Search: ${notice.id}#${id} folds to “${one}” from zh-Hant but to “${two}” from zh-Hans.`,
        );
    });
  });
}
