import { expect, test } from '../browser/test.ts';
import { waitForQuiet } from '../support/quiet.ts';
import { keepSettings } from './settings.ts';
import { notices } from './site-map.ts';

const [hant, hans] = notices;

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await keepSettings(page, { direction: 'vertical' });
});

for (const { script, path } of notices) {
  test(`${script}: the text is the same, to the character`, async ({ page, request }) => {
    await page.goto(path);
    expect(await page.locator('html').evaluate((html) => getComputedStyle(html).writingMode)).toBe(
      'vertical-rl',
    );
    const shown = await page.locator('article p').allTextContents();
    const served = await (await request.get(path)).text();
    const level = await page.evaluate(
      (html) =>
        [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('article p')].map(
          (p) => p.textContent,
        ),
      served,
    );
    expect(shown).toEqual(level);
  });
}

test('zh-Hans keeps its curved marks in the text and shows corner marks', async ({ page }) => {
  await page.goto(hans.path);
  await page.evaluate(() => document.fonts.ready);
  const faces = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(faces).toContain('Corners');
  await page.locator('#f3').evaluate((point) => getSelection()?.selectAllChildren(point));
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('“两不愁、三保障”');
});

test('horizontal text asks for no face of corner marks', async ({ page }) => {
  await page.addInitScript(() => localStorage.clear());
  const fonts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await page.goto(hans.path);
  await waitForQuiet(page);
  expect(fonts.filter((font) => !/\/name\.[^/]+$/.test(font))).toEqual([]);
});

test('wheel and keys turn the columns', async ({ page, browserName }) => {
  await page.goto(hant.path);
  await waitForQuiet(page);
  await page.mouse.move(500, 400);
  const getPlace = () => page.evaluate(() => scrollX);
  // What turns the wheel comes after the page: until then the wheel does nothing, as for a reader.
  await expect(async () => {
    await page.mouse.wheel(0, 600);
    await expect.poll(getPlace, { timeout: 1000 }).toBeLessThan(-500);
  }).toPass();
  const before = await getPlace();
  await page.keyboard.press('PageDown');
  await expect.poll(getPlace).toBeLessThan(Math.min(-1200, before - 600));
  await page.keyboard.press('Home');
  await expect.poll(() => page.evaluate(() => Math.abs(scrollX))).toBe(0);
  await page.keyboard.press('End');
  await expect.poll(() => page.evaluate(() => -scrollX)).toBeGreaterThan(2000);
  test.info().annotations.push({ type: 'browser', description: browserName });
});

test('contents and points lead to their columns', async ({ page }) => {
  await page.goto(`${hant.path}#f9`);
  await expect(page.locator('#f9')).toBeInViewport();
  await page.goto(hant.path);
  await page.getByRole('button', { name: '目錄' }).click();
  await page.locator('.contents a[href="#commitments"]').click();
  await expect(page.locator('#commitments-title')).toBeInViewport();
});

test('the toggle keeps the column under the eye', async ({ page }) => {
  await page.goto(hant.path);
  await waitForQuiet(page);
  await page.evaluate(() => scrollTo(-1500, 0));
  const before = await page.locator('#requirements p').boundingBox();
  await page.locator('[data-toggle]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  const after = await page.locator('#requirements p').boundingBox();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(2);
});

test('the beginning stays the beginning, turned and turned back', async ({ page }) => {
  await page.goto(hant.path);
  await page.getByRole('link', { name: '設定' }).click();
  for (const [name, mode] of [
    ['橫排', 'horizontal-tb'],
    ['直排', 'vertical-rl'],
    ['橫排', 'horizontal-tb'],
  ] as const) {
    await page.getByRole('radio', { name }).check();
    await expect(page.locator('body')).toHaveCSS('writing-mode', mode);
    expect(await page.evaluate(() => [Math.round(scrollX / 8), Math.round(scrollY / 8)])).toEqual([
      0, 0,
    ]);
  }
});

for (const [width, height] of [
  [360, 740],
  [1440, 900],
] as const) {
  test(`a bar covers no column at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    // The browser prefers the other script, which a bar offers.
    await page.goto(`${hans.path}#f9`);
    await expect(page.locator('.offer')).toBeVisible();
    const bar = await page.locator('.offer').boundingBox();
    const text = await page.locator('article').boundingBox();
    expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });
}

test('short numbers stand upright side by side', async ({ page }) => {
  await page.goto(hant.path);
  const number = page.locator('article .digits', { hasText: '10' }).first();
  expect(await number.evaluate((span) => getComputedStyle(span).textCombineUpright)).toBe('all');
  const box = await number.boundingBox();
  expect(box?.height).toBeLessThan(20);
});
