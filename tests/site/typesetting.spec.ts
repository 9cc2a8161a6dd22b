import type { Page } from '@playwright/test';
import { expect, test } from '../browser/test.ts';
import { waitForQuiet } from '../support/quiet.ts';
import { notices } from './site-map.ts';

/** A line as it is set: its characters, and how far its end is from the end of the measure, in em. */
interface Line {
  text: string;
  last: boolean;
  short: number;
}

// After W3C clreq: marks that begin no line, marks that end none.
const beginsNone = /^[、，。；：？！）」』”’》…—·]/u;
const endsNone = /[（「『“‘《]$/u;
const marks = /[、，。；：？！）」』”’》]/gu;

test('every character is one em wide: the tests have a Chinese font to lay text out with', async ({
  page,
}) => {
  await page.setContent('<span style="font: 100px serif">漢汉</span>');
  expect((await page.locator('span').boundingBox())?.width).toBe(200);
});

for (const { script, path } of notices) {
  for (const width of [360, 768, 1440]) {
    test(`the ${script} text is set as a book is, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await waitForQuiet(page);
      const paragraphs = await readLines(page);
      const lines = paragraphs.flat();
      expect(lines.length).toBeGreaterThan(40);
      const later = paragraphs.flatMap((all) => all.slice(1));
      expect(later.filter(({ text }) => beginsNone.test(text))).toEqual([]);
      expect(lines.filter(({ text, last }) => !last && endsNone.test(text))).toEqual([]);
      const alone = later.filter(({ text, last }) => last && text.replace(marks, '').length < 2);
      expect(alone).toEqual([]);
      // A mark at the end of a line may leave its own half of white.
      expect(lines.filter(({ last, short }) => !last && Math.abs(short) > 0.6)).toEqual([]);
    });
  }
}

test('headings end where the lines beneath them do', async ({ page }) => {
  for (const width of [360, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(notices[0].path);
    const ends = await page
      .locator('article')
      .evaluate((article) =>
        ['section > h2', 'p'].map((one) =>
          Math.round(article.querySelector(one)?.getBoundingClientRect().right ?? 0),
        ),
      );
    expect(ends[0], `${width} px`).toBe(ends[1]);
  }
});

/** The lines of each paragraph of the notice, told apart by where their characters stand. */
function readLines(page: Page): Promise<Line[][]> {
  return page.locator('article p').evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      const { right } = paragraph.getBoundingClientRect();
      const em = parseFloat(getComputedStyle(paragraph).fontSize);
      const lines: { text: string; end: number }[] = [];
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        for (let at = 0; at < text.length; at += 1) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = [...range.getClientRects()].at(-1);
          if (!box) continue;
          const line = lines.at(-1);
          if (line && box.left >= line.end - em / 2) {
            line.text += text[at];
            line.end = box.right;
          } else lines.push({ text: text[at] ?? '', end: box.right });
        }
      }
      return lines.map(({ text, end }, index) => ({
        text,
        last: index === lines.length - 1,
        short: (right - end) / em,
      }));
    }),
  );
}

test('the name of the site has a face of its own, of the script that is read and no other', async ({
  page,
}) => {
  const faces: string[] = [];
  page.on('request', (request) => {
    if (/\/name\.zh-han[st]\.[^/]+\.woff2$/.test(request.url())) faces.push(request.url());
  });
  await page.goto(notices[1].path);
  await expect.poll(() => faces).toEqual([expect.stringContaining('/name.zh-hans.')]);
  const face = faces[0] as string;
  // The page itself may do without it, where it does not come at once.
  const loaded = await page.evaluate(
    async (url) => (await new FontFace('Loaded', `url("${url}")`).load()).status,
    face,
  );
  expect(loaded).toBe('loaded');
  await page.locator('[data-toggle]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await waitForQuiet(page);
  expect(new Set(faces), 'the toggle fetches nothing').toEqual(new Set([face]));
});
