import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scripts } from '../../script/script.ts';
import { toFace } from './font-subset.ts';
import { getMessages } from '../../site/messages/messages.ts';

/**
 * Makes the display faces of the masthead, one for each script, of the characters of the site’s
 * name alone, where the styles of `src/components/Masthead.astro` find them.
 *
 * @param root the folder of the project
 * @throws RangeError when the serif lacks a character of the name
 */
export async function makeNameFaces(root: string): Promise<void> {
  const folder = join(root, '.cache/faces');
  mkdirSync(folder, { recursive: true });
  for (const script of scripts) {
    const face = await toFace(getMessages(script)('site.name'), script, 700);
    writeFileSync(join(folder, `name.${script.toLowerCase()}.woff2`), face);
  }
}
