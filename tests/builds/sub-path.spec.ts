import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../browser/test.ts';
import { build, copyProject } from '../support/build.ts';
import { serve, type Served } from '../support/serve.ts';
import { notices, pages } from '../site/site-map.ts';

const [hant, hans] = notices;
const base = '/x/';
let folder: string | undefined;
let site: Served;

test.skip(({ browserName }) => browserName === 'firefox', 'One browser is enough for addresses.');
test.describe.configure({ mode: 'serial', timeout: 240_000 });

/** As GitHub Pages serves a project: under its name, without any header of ours. */
test.beforeAll(() => test.setTimeout(600_000));
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sub-path-'));
  copyProject(folder);
  const { succeeded, output } = build(folder, { SITE: 'https://example.org', BASE: '/x' });
  expect(succeeded || output).toBe(true);
  rmSync(join(folder, 'dist/_headers'));
  site = await serve(join(folder, 'dist'), { base });
});
test.afterAll(async () => {
  // Where every test is left out, nothing was built.
  await site?.close();
  if (folder) rmSync(folder, { recursive: true });
});

test('under a path of its host, every page is reached by links alone, and nothing is asked for outside', async ({
  page,
}) => {
  const outside: string[] = [];
  page.on('response', (response) => {
    const { origin, pathname } = new URL(response.url());
    const own = origin === new URL(site.url).origin && pathname.startsWith(base);
    if (!own || response.status() >= 400) outside.push(`${response.status()} ${response.url()}`);
  });
  const seen = new Set<string>();
  const open = [site.url];
  for (let url = open.pop(); url !== undefined; url = open.pop()) {
    if (seen.has(url)) continue;
    seen.add(url);
    await page.goto(url);
    const links = await page.locator('a[href]').evaluateAll((all) =>
      all.map((link) => {
        const { origin, pathname } = new URL(link.getAttribute('href') ?? '', document.baseURI);
        return origin + pathname;
      }),
    );
    open.push(...links.filter((link) => link.endsWith('/')));
  }
  expect(outside).toEqual([]);
  const reached = [...seen].map((url) => url.slice(site.url.length));
  expect(reached.sort()).toEqual([...pages].sort());
});

test('under a path of its host the toggle, search and the 404 page work', async ({ page }) => {
  await page.goto(site.url + hant.path);
  await page.locator('[data-toggle]').click();
  await expect(page).toHaveURL(site.url + hans.path);
  await page.locator('[data-search]').click();
  await page.getByRole('searchbox').fill('整改');
  await page.locator('.search-region a').first().click();
  await expect(page).toHaveURL((url) => url.pathname.startsWith(`${base}zh-hans/notices/`));
  const missing = await page.goto(`${site.url}zh-hans/nothing/at/all/`);
  expect(missing?.status()).toBe(404);
  await page.locator('main a').first().click();
  await expect(page).toHaveURL(`${site.url}zh-hans/`);
});

test('under a path of its host a visited notice is there offline', async ({ page, context }) => {
  await page.goto(site.url + hant.path);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const [name = ''] = await caches.keys();
        const keys = await (await caches.open(name)).keys();
        return keys.some(({ url }) => url.includes('/x/offline/'));
      }),
    )
    .toBe(true);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(
    site.url,
  );
  await context.setOffline(true);
  await page.goto(site.url + hans.path);
  await expect(page.locator('h1')).toContainText('回头看');
});
