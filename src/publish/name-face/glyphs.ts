import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { decompress } from 'wawoff2';
import type { Script } from '../../script/script.ts';

/** A character as an outline: SVG path in units of the font, y upwards, and its width in em. */
export interface Glyph {
  path: string;
  width: number;
}

const require = createRequire(import.meta.url);
const families: Record<Script, string> = { 'zh-Hant': 'noto-serif-tc', 'zh-Hans': 'noto-serif-sc' };
const fonts = new Map<string, Promise<Font>>();

/** Units to the em of the outlines. */
export const unitsPerEm = 1000;

/**
 * The outline of `character` in the serif of `script`, from the font packages, so that a picture is
 * the same on a machine without any font.
 *
 * @param weight 200 to 900
 * @throws RangeError when the font has no such character
 */
export async function getGlyph(character: string, script: Script, weight: number): Promise<Glyph> {
  const font = await getFont(character, script, weight);
  const glyph = font.glyphForCodePoint(character.codePointAt(0) as number);
  return { path: glyph.path.toSVG(), width: glyph.advanceWidth / unitsPerEm };
}

/** Byline the outline of `character` is, as its font says; as `getGlyph` otherwise. */
export async function getCopyright(
  character: string,
  script: Script,
  weight: number,
): Promise<string> {
  return (await getFont(character, script, weight)).copyright;
}

async function getFont(character: string, script: Script, weight: number): Promise<Font> {
  const code = character.codePointAt(0) as number;
  const part = getParts(script).find(({ ranges }) =>
    ranges.some(([first, last]) => code >= first && code <= last),
  );
  if (!part) throw new RangeError(`The font of ${script} has no “${character}”.`);
  const key = `${part.file} ${weight}`;
  const font = fonts.get(key) ?? readFont(part.file, weight);
  fonts.set(key, font);
  return font;
}

interface Part {
  file: string;
  ranges: [first: number, last: number][];
}

const parts = new Map<Script, Part[]>();

function getParts(script: Script): Part[] {
  const known = parts.get(script);
  if (known) return known;
  const family = families[script];
  const folder = dirname(require.resolve(`@fontsource-variable/${family}/package.json`));
  const unicode = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  const read = Object.entries(unicode).map(([name, list]) => ({
    file: join(folder, 'files', `${family}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: list.split(',').map((range): [number, number] => {
      const [first = '', last = first] = range.trim().slice(2).split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    }),
  }));
  parts.set(script, read);
  return read;
}

/** The unpacker has one memory: it takes one file at a time, and what it hands out is copied at once. */
let before: Promise<unknown> = Promise.resolve();

function unpack(file: string): Promise<Buffer> {
  const unpacked = before.then(async () => Buffer.from(await decompress(readFileSync(file))));
  before = unpacked.catch(() => undefined);
  return unpacked;
}

async function readFont(file: string, weight: number): Promise<Font> {
  const font = create(await unpack(file));
  if (font.isCollection) throw new TypeError(`${file} holds more than one font.`);
  return font.getVariation({ wght: weight });
}
