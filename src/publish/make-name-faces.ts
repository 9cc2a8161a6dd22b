import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getHouseKey } from '../cache/house.ts';
import { scripts } from '../script/script.ts';
import { toFace } from '../features/share-picture/font-subset.ts';
import { getMessages } from '../site/messages/messages.ts';

/**
 * Makes the display faces of the masthead, one for each script, of the characters of the site’s
 * name alone, where the styles of `src/components/Masthead.astro` find them. Those that this code
 * and these packages made before are kept.
 *
 * @param root the folder of the project
 * @throws RangeError when the serif lacks a character of the name
 */
export async function makeNameFaces(root: string): Promise<void> {
  const folder = join(root, '.cache/faces');
  const faces = scripts.map((script) => ({
    script,
    file: join(folder, `name.${script.toLowerCase()}.woff2`),
  }));
  const house = getHouseKey(root) ?? '';
  // Written last, so that faces half made are made anew.
  const made = join(folder, 'made-by');
  const isKept = [made, ...faces.map(({ file }) => file)].every((file) => existsSync(file));
  if (isKept && readFileSync(made, 'utf8') === house) return;
  mkdirSync(folder, { recursive: true });
  for (const { script, file } of faces)
    writeFileSync(file, await toFace(getMessages(script)('site.name'), script, 700));
  writeFileSync(made, house);
}
