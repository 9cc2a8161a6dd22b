import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../browser/test.ts';
import { waitForQuiet } from '../support/quiet.ts';
import { pages } from './site-map.ts';

for (const path of [...pages, 'no-such-page/']) {
  test(`/${path} asks no other host for anything and breaks no rule of its own`, async ({
    page,
    baseURL,
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
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test(`/${path} fits 320 px and has one main heading`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('main')).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

  test(`/${path} has no diagnostic that axe finds`, { tag: '@axe' }, async ({ page }) => {
    await page.goto(path);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

for (const path of pages) {
  test(`/${path} names itself and its other edition`, async ({ page }) => {
    await page.goto(path);
    const links = await page.locator('link[rel=alternate][hreflang]').evaluateAll((all) =>
      all.map((link): [string, string] => {
        const { hreflang, href } = link as HTMLLinkElement;
        return [hreflang, new URL(href).pathname];
      }),
    );
    const hant = `/${path.replace(/^zh-hans\//, '')}`;
    expect(Object.fromEntries(links)).toEqual({
      'zh-Hant': hant,
      'zh-Hans': `/zh-hans${hant}`,
      'x-default': hant,
    });
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname).toBe(`/${path}`);
  });
}
