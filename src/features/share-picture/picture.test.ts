import { expect, test } from 'vitest';
import { getGlyph } from '../../publish/name-face/glyphs.ts';
import { toPicture } from './picture.ts';

const words = {
  site: '通報讀本',
  genre: '巡視反饋',
  title: '向鎮雄縣反饋「回頭看」情況',
  counts: [{ name: '發現問題', count: 11 }],
  day: '2020年3月10日',
};

test(
  'the picture is a PNG of 1200 × 630, and the same every time',
  { timeout: 240_000 },
  async () => {
    const picture = await toPicture(words, 'zh-Hant');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(await toPicture(words, 'zh-Hant')).toEqual(picture);
    expect(await toPicture({ ...words, day: '' }, 'zh-Hant')).not.toEqual(picture);
  },
);

test('a character has an outline in each script’s own font, and one without is an error', async () => {
  const [hant, hans] = await Promise.all([
    getGlyph('骨', 'zh-Hant', 700),
    getGlyph('骨', 'zh-Hans', 700),
  ]);
  expect(hant.width).toBe(1);
  expect(hant.path).not.toBe('');
  expect(hant.path).not.toBe(hans.path);
  await expect(getGlyph('\u{1f600}', 'zh-Hant', 700)).rejects.toThrow('The font of zh-Hant has no');
});
