import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { decompress } from 'wawoff2';
import { getGlyph } from './glyphs.ts';
import { toFace } from './font-subset.ts';

test.each([
  ['通報讀本', 'zh-Hant'],
  ['通报读本', 'zh-Hans'],
] as const)(
  'a face of %s has its characters and no other, as the serif has them',
  async (text, script) => {
    const face = await toFace(text, script, 700);
    expect(face.length).toBeLessThan(12_000);
    const font = create(Buffer.from(await decompress(face)));
    if (font.isCollection) throw new TypeError('A face is one font.');
    expect(font.characterSet.sort()).toEqual([...text].map((each) => each.codePointAt(0)).sort());
    expect(font.copyright).toContain('Adobe');
    for (const character of text) {
      const glyph = font.glyphForCodePoint(character.codePointAt(0) as number);
      const own = await getGlyph(character, script, 700);
      expect(glyph.advanceWidth / font.unitsPerEm).toBe(own.width);
      const { minX, minY, maxX, maxY } = glyph.bbox;
      for (const edge of [minX, minY, maxX, maxY]) expect(Number.isFinite(edge)).toBe(true);
      expect(maxX - minX).toBeGreaterThan(500);
      expect(maxY - minY).toBeGreaterThan(500);
    }
  },
);

test('the same text gives the same bytes', async () => {
  expect(await toFace('通報讀本', 'zh-Hant', 700)).toEqual(
    await toFace('通報讀本', 'zh-Hant', 700),
  );
});

test('a character that the serif lacks is named', async () => {
  await expect(toFace('通\u{10FFFD}', 'zh-Hant', 700)).rejects.toThrow(
    'The font of zh-Hant has no',
  );
});
