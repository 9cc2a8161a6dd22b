import { expect, test } from '../browser/test.ts';
import { getViolations } from '../support/axe.ts';
import { waitForQuiet } from '../support/quiet.ts';
import { keepSettings, modes } from './settings.ts';
import { getShifts } from './shifts.ts';
import { notices, pages } from './site-map.ts';

for (const [name, settings] of Object.entries(modes)) {
  test(`${name}: nothing moves while the notice comes, axe finds nothing, and it fits 320 px`, async ({
    page,
    browserName,
  }) => {
    await keepSettings(page, settings);
    const isChromium = browserName === 'chromium';
    const session = isChromium ? await page.context().newCDPSession(page) : undefined;
    const slowDown = (rate: number) => session?.send('Emulation.setCPUThrottlingRate', { rate });
    for (const { path } of notices) {
      await slowDown(4);
      await page.goto(path);
      await waitForQuiet(page);
      // Firefox does not report layout shifts.
      if (isChromium) expect.soft(await getShifts(page), `what moves on /${path}`).toEqual([]);
      await slowDown(1);
      if (isChromium) expect.soft(await getViolations(page), `axe on /${path}`).toEqual([]);
    }
    if (settings.direction) return;
    await page.setViewportSize({ width: 320, height: 640 });
    const getWidth = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(getWidth).toBeLessThanOrEqual(320);
  });
}

test('in the large mode no text is under 18 pt and no target under 60 px', async ({ page }) => {
  await keepSettings(page, { mode: 'large' });
  await page.goto(notices[0].path);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && !element.closest('.skip, script, .title p'))
      .filter((element) =>
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
      )
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 24)
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(small).toEqual([]);
  const targets = await page
    .locator('button:visible, :is(nav, .points, .terms, .tools) a:visible')
    .all();
  for (const target of targets) {
    const box = await target.boundingBox();
    expect(Math.round(box?.height ?? 0), await target.innerText()).toBeGreaterThanOrEqual(60);
  }
});

test('what holds when the reader overrides the spacing of text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(notices[0].path);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

/** One page of each kind. */
const kinds = pages.filter((path) => !path.startsWith('zh-hans/'));

const usual = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' } as const;
const asked = {
  'forced colours': { forcedColors: 'active' },
  'forced colours, dark': { forcedColors: 'active', colorScheme: 'dark' },
  'more contrast': { contrast: 'more' },
  'more contrast, dark': { contrast: 'more', colorScheme: 'dark' },
} as const;

for (const path of kinds) {
  test(
    `/${path}: axe finds nothing in forced colours or more contrast, light or dark`,
    { tag: '@all' },
    async ({ page, browserName }) => {
      test.skip(browserName === 'firefox', 'Firefox cannot be asked for these by a test.');
      await page.goto(path);
      for (const [name, media] of Object.entries(asked)) {
        await page.emulateMedia({ ...usual, ...media });
        expect.soft(await getViolations(page), name).toEqual([]);
      }
    },
  );
}

for (const settings of [{ mode: 'large' }, { size: '200' }]) {
  const name = Object.entries(settings).join();
  test(`${name}: every kind of page fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await keepSettings(page, settings);
    for (const path of kinds) {
      await page.goto(path);
      // As wide as the window, less what Firefox takes off it for its scroll bar.
      const [width, room] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect([path, width]).toEqual([path, room]);
    }
  });
}
