import type { Page } from '@playwright/test';
import { expect, test } from '../browser/test.ts';
import { getViolations } from '../support/axe.ts';
import { waitForQuiet } from '../support/quiet.ts';
import { pages } from './site-map.ts';

// Each page is opened once and asked everything: what fails is named, and the rest is asked as well.
for (const path of [...pages, 'no-such-page/']) {
  test(`/${path} is sound: requests, console, headings, names, axe, 320 px`, async ({
    page,
    baseURL,
    browserName,
  }) => {
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL as string)) foreign.push(request.url());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404'))
        complaints.push(message.text());
    });
    await page.goto(path);
    await waitForQuiet(page);
    expect.soft(foreign, 'requests to other hosts').toEqual([]);
    expect.soft(complaints, 'errors in the console').toEqual([]);
    await expect.soft(page.locator('h1')).toHaveCount(1);
    await expect.soft(page.locator('main')).toHaveCount(1);
    if (path !== 'no-such-page/') await expectNames(page, path);
    // axe judges markup, names and colours, which are the same in every browser.
    if (browserName === 'chromium') {
      expect.soft(await getViolations(page), 'axe').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      const colours = ['color-contrast', 'link-in-text-block'];
      expect.soft(await getViolations(page, colours), 'axe, dark').toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const getWidth = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(getWidth, 'the width at 320 px').toBeLessThanOrEqual(320);
  });
}

/** A page names itself and its other edition. */
async function expectNames(page: Page, path: string): Promise<void> {
  const links = await page.locator('link[rel=alternate][hreflang]').evaluateAll((all) =>
    all.map((link): [string, string] => {
      const { hreflang, href } = link as HTMLLinkElement;
      return [hreflang, new URL(href).pathname];
    }),
  );
  const hant = `/${path.replace(/^zh-hans\//, '')}`;
  expect.soft(Object.fromEntries(links), 'links to the editions').toEqual({
    'zh-Hant': hant,
    'zh-Hans': `/zh-hans${hant}`,
    'x-default': hant,
  });
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect.soft(new URL(canonical ?? '').pathname, 'the canonical address').toBe(`/${path}`);
}
