import svg2ttf from 'svg2ttf';
import { compress } from 'wawoff2';
import type { Script } from '../../script/script.ts';
import { getCopyright, getGlyph, unitsPerEm } from './glyphs.ts';

/** How far a Chinese face reaches above and below its base line, in units of the em. */
const ascent = 880;
const descent = ascent - unitsPerEm;

/**
 * A font of no more than the characters of `text`, from the serif of `script`: a display face of
 * some hundred bytes to a character. The same text gives the same bytes.
 *
 * @param weight 200 to 900
 * @returns a WOFF2 file
 * @throws RangeError when the serif lacks a character
 */
export async function toFace(text: string, script: Script, weight: number): Promise<Buffer> {
  const characters = [...new Set(text)].sort();
  const glyphs = await Promise.all(
    characters.map(async (character) => {
      const { path, width } = await getGlyph(character, script, weight);
      const code = character.codePointAt(0)?.toString(16);
      return `<glyph unicode="&#x${code};" horiz-adv-x="${width * unitsPerEm}" d="${path}"/>`;
    }),
  );
  const font = `<font horiz-adv-x="${unitsPerEm}"><font-face units-per-em="${unitsPerEm}" ascent="${ascent}" descent="${descent}"/><missing-glyph/>${glyphs.join('')}</font>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><defs>${font}</defs></svg>`;
  const { buffer } = svg2ttf(svg, {
    familyname: 'Name',
    copyright: await getCopyright(text, script, weight),
    description: 'A subset for the name of a site, under the SIL Open Font License 1.1.',
    url: 'https://openfontlicense.org',
    // Of all builds the same, or the bytes would change with each.
    ts: 0,
  });
  return Buffer.from(await compress(Buffer.from(buffer)));
}
