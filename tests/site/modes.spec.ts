import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../browser/test.ts';
import { waitForQuiet } from '../support/quiet.ts';
import { keepSettings, modes } from './settings.ts';
import { getShifts } from './shifts.ts';
import { notices, pages } from './site-map.ts';

for (const [name, settings] of Object.entries(modes)) {
  for (const { script, path } of notices) {
    test(`${name}, ${script}: axe finds no diagnostic`, { tag: '@axe' }, async ({ page }) => {
      await keepSettings(page, settings);
      await page.goto(path);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }

  test(`${name}: nothing moves while the page comes`, async ({ page, browserName }) => {
    test.skip(browserName === 'firefox', 'Firefox does not report layout shifts.');
    await keepSettings(page, settings);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    for (const { path } of notices) {
      await page.goto(path);
      await waitForQuiet(page);
      expect(await getShifts(page)).toEqual([]);
    }
  });

  if (settings.direction) continue;
  test(`${name}: fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await keepSettings(page, settings);
    await page.goto(notices[0].path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
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

for (const [name, media] of Object.entries({
  'forced colours': { forcedColors: 'active' },
  'forced colours, dark': { forcedColors: 'active', colorScheme: 'dark' },
  'more contrast': { contrast: 'more' },
  'more contrast, dark': { contrast: 'more', colorScheme: 'dark' },
} as const)) {
  test(`${name}: axe finds no diagnostic on any kind of page`, async ({ page, browserName }) => {
    test.skip(browserName === 'firefox', 'Firefox cannot be asked for these by a test.');
    test.slow();
    await page.emulateMedia(media);
    for (const path of kinds) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect([path, violations]).toEqual([path, []]);
    }
  });
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
