import sharp from 'sharp';
import { wrap } from '../../script/wrap.ts';
import type { Script } from '../../script/script.ts';
import { getGlyph, unitsPerEm } from '../../publish/name-face/glyphs.ts';

/** What the picture of a notice says, finished in one script. */
export interface PictureWords {
  site: string;
  genre: string;
  title: string;
  /** Kinds of point, each with how many there are. */
  counts: { name: string; count: number }[];
  /** The day the notice speaks from, in its own words, or the empty string. */
  day: string;
}

/** Of a picture, in pixels. */
export const width = 1200;
export const height = 630;
const margin = 80;
const [paper, ink, faint, accent] = ['#fbfaf7', '#1c1a17', '#645d52', '#9e1f26'];

/** Draws the picture of a notice for link previews: 1200 × 630, a PNG of few colours. */
export async function toPicture(words: PictureWords, script: Script): Promise<Buffer> {
  const size = 60;
  const lines = wrap(words.title, (width - 2 * margin) / size).slice(0, 4);
  const draw = (text: string, x: number, y: number, font: number, weight: number, colour: string) =>
    drawText(text, script, { x, y, size: font, weight, colour });
  const texts = await Promise.all([
    draw(words.site, margin, 110, 34, 700, ink),
    draw(words.genre, margin, 205, 28, 500, faint),
    ...lines.map((line, index) => draw(line, margin, 285 + index * size * 1.4, size, 700, ink)),
    ...words.counts.flatMap(({ name, count }, index) => [
      draw(String(count), margin + index * 260, 560, 56, 700, accent),
      draw(name, margin + index * 260 + String(count).length * 34 + 10, 556, 28, 500, faint),
    ]),
  ]);
  const day = await drawText(words.day, script, {
    x: width - margin,
    y: 110,
    size: 28,
    weight: 500,
    colour: faint,
    end: true,
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/><path d="M${margin} 140H${width - margin}M${margin} 146H${width - margin}" stroke="${ink}" stroke-width="2"/>${texts.join('')}${day}</svg>`;
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toBuffer();
}

interface Setting {
  x: number;
  y: number;
  size: number;
  weight: number;
  colour: string;
  /** Whether the text ends at `x`. */
  end?: boolean;
}

async function drawText(
  text: string,
  script: Script,
  { x, y, size, weight, colour, end = false }: Setting,
): Promise<string> {
  const glyphs = await Promise.all(
    [...text].map((character) => getGlyph(character, script, weight)),
  );
  const total = glyphs.reduce((sum, glyph) => sum + glyph.width * size, 0);
  const scale = size / unitsPerEm;
  let at = end ? x - total : x;
  const paths = glyphs.map((glyph) => {
    const path = `<path transform="translate(${at.toFixed(1)} ${y}) scale(${scale} ${-scale})" d="${glyph.path}"/>`;
    at += glyph.width * size;
    return path;
  });
  return `<g fill="${colour}">${paths.join('')}</g>`;
}
