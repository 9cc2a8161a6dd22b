import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/test.ts';
import { waitForQuiet } from '../support/quiet.ts';
import { notices } from './site-map.ts';

const [hant, hans] = notices;
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
};

test.skip(
  ({ browserName }) => browserName === 'firefox',
  'Firefox cannot be taken offline by a test.',
);

/**
 * A copy of the site that a test may change, as a host that publishes a new release does. The
 * server of the other tests reads each file once. As Cloudflare Pages does, it answers `/404.html`
 * by a redirect to `/404`.
 */
let site: { folder: string; server: Server; url: string };

test.beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await cp('dist', folder, { recursive: true });
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname.endsWith('.html')) {
      response.writeHead(308, { location: pathname.slice(0, -'.html'.length) }).end();
      return;
    }
    const path = pathname.replace(/\/$/, '/index.html').replace(/(\/[^./]+)$/, '$1.html');
    readFile(join(folder, path)).then(
      (body) =>
        response
          .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  site = { folder, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
});

test.afterEach(async () => {
  site.server.closeAllConnections();
  site.server.close();
  await rm(site.folder, { recursive: true });
});

test('a visited notice is there offline in both scripts, with its settings, and says that it is', async ({
  page,
  context,
}) => {
  await visit(page);
  await context.setOffline(true);
  await expect(page.locator('[data-part=offline]')).toContainText('現在離線');
  await page.goto(site.url + hans.path);
  await expect(page.locator('h1')).toContainText('回头看');
  await expect(page.locator('[data-part=offline]')).toContainText('现在离线');
  await page.getByRole('link', { name: '设置' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await context.setOffline(false);
  await expect(page.locator('[data-part=offline]')).toHaveCount(0);
});

test('offline, an address that was not kept leads to the page that says so, in its edition', async ({
  page,
  context,
}) => {
  await visit(page);
  await context.setOffline(true);
  for (const [path, title] of [
    ['nothing/', '這一頁沒有離線保存'],
    ['zh-hans/nothing/', '这一页没有离线保存'],
  ]) {
    await page.goto(`${site.url}${path}`);
    await expect(page.locator('h1')).toHaveText(title as string);
    await expect(page.locator('main')).not.toContainText(/從未有過|从未有过/);
  }
});

test('offline, the list of all points is there in both scripts, though never visited', async ({
  page,
  context,
}) => {
  await visit(page);
  await context.setOffline(true);
  for (const [path, name] of [
    ['', '發現問題1'],
    ['zh-hans/', '发现问题1'],
  ] as const) {
    await page.goto(site.url + path);
    await expect(page.locator('main')).toContainText(name);
  }
});

test('offline, an address without its slash is found, and so are the terms of a kept notice', async ({
  page,
  context,
}) => {
  await visit(page);
  await context.setOffline(true);
  await page.goto(site.url + hans.path.slice(0, -1));
  await expect(page).toHaveURL(site.url + hans.path);
  await expect(page.locator('h1')).toContainText('回头看');
  await page.goto(`${site.url}zh-hans/terms/`);
  await expect(page.locator('main')).toContainText('两不愁');
});

test('the copies of other sites of the same origin stay', async ({ page }) => {
  await page.goto(`${site.url}icon.svg`);
  const others = [`notices ${site.url}b/ 0123`, 'notices-0123'];
  await page.evaluate(async (names) => {
    for (const name of names) await caches.open(name);
  }, others);
  await page.goto(site.url + hant.path);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(3);
  expect(await page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(others));
});

test('what the browser lost of the copy comes back with the next visit', async ({
  page,
  context,
}) => {
  await visit(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (/about|_assets/.test(request.url)) await cache.delete(request);
    }
  });
  await page.goto(site.url + hans.path);
  await expect.poll(() => countKept(page, 'about/')).toBe(2);
  await context.setOffline(true);
  await page.goto(`${site.url}about/`);
  await expect(page.locator('h1')).toBeVisible();
});

test('a new release is offered and comes only when it is taken', async ({ page }) => {
  await visit(page);
  await publish((text) => text.replaceAll('反饋會', '反饋會議'));
  await page.reload();
  const offer = page.locator('[data-part=release]');
  await expect(offer).toContainText('本站有新版本');
  await expect(page.locator('#meeting-title')).toContainText(/^反饋會(?!議)/);
  await offer.getByRole('button', { name: '換用新版本' }).click();
  await expect(page.locator('#meeting-title')).toContainText('反饋會議');
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
});

test('a release that is only half published is not taken up', async ({ page, context }) => {
  await visit(page);
  const before = await page.evaluate(() => caches.keys());
  await publish((text) => text, true);
  await page.reload();
  await waitForQuiet(page);
  await page.waitForTimeout(500);
  await expect(page.locator('[data-part=release]')).toHaveCount(0);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1')).toContainText('回頭看');
  expect(await page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(before));
});

/** Opens the notice and waits until its copy is whole. */
async function visit(page: Page): Promise<void> {
  await page.goto(site.url + hant.path);
  await expect.poll(() => countKept(page, 'offline/'), { timeout: 15_000 }).toBe(1);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
}

async function countKept(page: Page, part: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const [name = ''] = await caches.keys();
    if (!name) return 0;
    const keys = await (await caches.open(name)).keys();
    return keys.filter(({ url }) => url.includes(wanted)).length;
  }, part);
}

/** Changes the page of the notice and the worker that names its hash; or, `half`, only the worker. */
async function publish(change: (text: string) => string, half = false): Promise<void> {
  const toHash = (bytes: Buffer | string) =>
    createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const page = join(site.folder, hant.path, 'index.html');
  const list = join(site.folder, 'offline/zhenxiong-2020.json');
  const text = change(await readFile(page, 'utf8'));
  await writeFile(page, text);
  const files = JSON.parse(await readFile(list, 'utf8')) as Record<string, string>;
  files[`${hant.path}index.html`] = toHash(text);
  await writeFile(list, JSON.stringify(files));
  const worker = join(site.folder, 'sw.js');
  const code = swap(await readFile(worker, 'utf8'), /(?<=RELEASE=.)\w+/, '0123456789abcdef');
  await writeFile(worker, half ? swap(code, /(?<="index\.html":.)\w+/, '0'.repeat(16)) : code);
}

/** Replaces what must be there: a test that changes nothing would prove nothing. */
function swap(text: string, found: RegExp, by: string): string {
  if (!found.test(text)) throw new Error(`The worker has nothing like ${found.source}.`);
  return text.replace(found, by);
}
