import { mkdir, writeFile } from 'node:fs/promises';
import { scripts } from '../edition/script.ts';
import { toFace } from '../picture/to-face.ts';
import { getWords } from '../words/words.ts';

/**
 * Makes the display faces of the masthead, one for each script, of the characters of the site’s
 * name alone, where the styles of `src/components/Masthead.astro` find them.
 *
 * @param root the folder of the project
 * @throws RangeError when the serif lacks a character of the name
 */
export async function makeNameFaces(root: URL): Promise<void> {
  const folder = new URL('.cache/faces/', root);
  await mkdir(folder, { recursive: true });
  for (const script of scripts) {
    const face = await toFace(getWords(script)('site.name'), script, 700);
    await writeFile(new URL(`name.${script.toLowerCase()}.woff2`, folder), face);
  }
}
