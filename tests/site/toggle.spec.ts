import type { Page } from '@playwright/test';
import { expect, test } from '../browser/test.ts';
import { getWording } from '../support/wording.ts';
import { waitForQuiet } from '../support/quiet.ts';
import { keepSettings } from './settings.ts';
import { notices, pages } from './site-map.ts';

const [hant, hans] = notices;
const toggle = (page: Page) => page.locator('[data-toggle]');

for (const path of pages.filter((one) => !one.startsWith('zh-hans/'))) {
  test(`the toggle makes /${path} what its other edition is, and back`, async ({ page }) => {
    await page.goto(`zh-hans/${path}`);
    const there = await getWording(page);
    await page.goto(path);
    const here = await getWording(page);
    await toggle(page).click();
    expect(await getWording(page)).toBe(there);
    await toggle(page).click();
    expect(await getWording(page)).toBe(here);
  });
}

test('the toggle keeps the line under the eye at its height, wherever it is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(hant.path);
  const moved = await page.evaluate(() => {
    const button = document.querySelector<HTMLElement>('[data-toggle]') as HTMLElement;
    const most = document.documentElement.scrollHeight - innerHeight;
    return Array.from({ length: 40 }, (_, index) => {
      scrollTo({ top: Math.round((most * index) / 39), behavior: 'instant' });
      const seen = [...document.querySelectorAll('article p')].find(
        (p) => p.getBoundingClientRect().bottom > innerHeight / 3,
      );
      const before = seen?.getBoundingClientRect().top ?? 0;
      button.click();
      return (seen?.getBoundingClientRect().top ?? 0) - before;
    }).filter((distance) => Math.abs(distance) >= 1);
  });
  expect(moved).toEqual([]);
});

test('the toggle keeps address, query, fragment, focus and selection, and asks for nothing', async ({
  page,
}) => {
  await page.goto(`${hant.path}?q=test#f4`);
  // Its offline copy is fetched by then, and the toggle itself must ask for nothing.
  await page.waitForFunction(() => navigator.serviceWorker?.controller ?? performance.now() > 8000);
  await page.evaluate(() => {
    const text = document.querySelector('#f4')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 2, text, 6);
  });
  // What copies the text comes with the first selection.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/copy\.[^/]*\.js$/.test(name)),
  );
  await waitForQuiet(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await toggle(page).focus();
  await page.keyboard.press('Enter');
  const url = new URL(page.url());
  expect([url.pathname, url.search, url.hash]).toEqual([`/${hans.path}`, '?q=test', '#f4']);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(toggle(page)).toBeFocused();
  await expect(toggle(page)).toHaveText('繁體');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('力转移就');
  expect(requests).toEqual([]);
});

test('each change of script is told to a screen reader, in the script that is shown, and to no eye', async ({
  page,
}) => {
  await page.goto(hant.path);
  const said = page.locator('[role=status][lang]');
  await expect(said).toHaveCount(0);
  for (const [script, name] of [
    ['zh-Hans', '简体'],
    ['zh-Hant', '繁體'],
    ['zh-Hans', '简体'],
  ] as const) {
    await toggle(page).press('Enter');
    await expect(said).toHaveText(name);
    await expect(said).toHaveAttribute('lang', script);
  }
  const clip = await said.evaluate((element) => getComputedStyle(element).clipPath);
  expect(clip).toBe('inset(50%)');
});

test('links lead on within the script that is shown', async ({ page }) => {
  await page.goto(hant.path);
  await toggle(page).click();
  await page.locator('.facts .collated a').click();
  await expect(page).toHaveURL(/\/zh-hans\/notices\/zhenxiong-2020\/collation\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('the canonical address is that of the script that is shown', async ({ page }) => {
  await page.goto(hant.path);
  await toggle(page).click();
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/zh-hans\/notices\//);
});

test('the other script is offered once to a browser that prefers it, and no one is moved', async ({
  page,
}) => {
  await page.goto(hans.path);
  const offer = page.locator('[data-offer]');
  await expect(offer).toBeVisible();
  await expect(offer).toHaveAttribute('lang', 'zh-Hant');
  await expect(offer).toContainText('改讀繁體版');
  await expect(page).toHaveURL(new RegExp(`/${hans.path}$`));
  await offer.getByRole('button').click();
  await expect(offer).toBeHidden();
  await page.reload();
  await expect(offer).toBeHidden();
});

test('an offer that is taken changes the page where it is, and is remembered', async ({ page }) => {
  await page.goto(hans.path);
  await page.locator('[data-accept]').click();
  await expect(page).toHaveURL(new RegExp(`/${hant.path}$`));
  await expect(page.locator('[data-offer]')).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('script'))).toBe('zh-Hant');
});

test.describe('on a phone', () => {
  test.skip(({ browserName }) => browserName === 'firefox', 'Firefox is made no phone by a test.');
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

  for (const direction of ['', 'vertical'])
    test(`toggle and search are in reach at every paragraph${direction && ', vertical too'}`, async ({
      page,
    }) => {
      await keepSettings(page, direction ? { direction } : {});
      await page.goto(hant.path);
      const reach = await page.evaluate(() =>
        [...document.querySelectorAll('article p')].map((p) => {
          p.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
          return ['[data-toggle]', '[data-search]'].map((name) => {
            const box = document.querySelector(name)?.getBoundingClientRect() as DOMRect;
            const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            return !!seen?.closest(name);
          });
        }),
      );
      expect(reach.length).toBeGreaterThan(5);
      expect(reach.flat()).not.toContain(false);
    });
});

test('a text that another tool has split is in one script, every character once', async ({
  page,
}) => {
  await page.goto(hans.path);
  const there = await page.locator('article p').first().textContent();
  await page.goto(hant.path);
  const here = await page.locator('article p').first().textContent();
  await waitForQuiet(page);
  await page.evaluate(() => {
    const text = document.querySelector('article p')?.firstChild as Text;
    const range = new Range();
    range.setStart(text, 0);
    range.setEnd(text, 4);
    range.surroundContents(document.createElement('x-mark'));
  });
  await toggle(page).click();
  await expect(page.locator('article p').first()).toHaveText(there as string);
  await toggle(page).click();
  await expect(page.locator('article p').first()).toHaveText(here as string);
  await expect(page).toHaveURL(new RegExp(`/${hant.path}$`));
});

test('a page that was translated goes to its other edition, at the same section', async ({
  page,
}) => {
  await page.goto(hant.path);
  await waitForQuiet(page);
  await page.evaluate(() => {
    const paragraph = document.querySelector('#meeting p') as HTMLElement;
    paragraph.innerHTML = '<font>The meeting — a translation.</font>';
    document.querySelector('#commitments')?.scrollIntoView({ behavior: 'instant' });
    // Clicked at once: a browser that is driven scrolls to what it clicks.
    document.querySelector<HTMLElement>('[data-toggle]')?.click();
  });
  await expect(page).toHaveURL(new RegExp(`/${hans.path}#commitments$`));
  await expect(page.locator('#meeting p')).toContainText('根据省委统一安排');
});

for (const table of ['["', '{}', '["頭头","頭","头\\u0000"]']) {
  test(`with the broken table ${table} the toggle leads to the other edition, at the same section`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route(`**/${hant.path}`, async (route) => {
      const body = (await (await route.fetch()).text()).replace(
        /(?<=id="toggle-table">)[^<]+/,
        () => table,
      );
      await route.fulfill({ body, contentType: 'text/html' });
    });
    await page.goto(hant.path);
    await waitForQuiet(page);
    await page.evaluate(() => {
      document.querySelector('#commitments')?.scrollIntoView({ behavior: 'instant' });
      document.querySelector<HTMLElement>('[data-toggle]')?.click();
    });
    await expect(page).toHaveURL(new RegExp(`/${hans.path}#commitments$`));
    await expect(page.locator('#meeting p')).toContainText('根据省委统一安排');
    expect(errors).toEqual([]);
  });
}

test('where storage is refused, the toggle works without an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
  });
  await page.goto(hant.path);
  await toggle(page).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  expect(errors).toEqual([]);
});
