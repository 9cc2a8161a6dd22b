import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, get, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '../browser/test.ts';
import { readHeaderRules, toHeaders } from '../support/headers-file.ts';
import { getNginx, serveByEdge, serveByNginx } from '../support/nginx.ts';
import type { Served } from '../support/serve.ts';
import { notices } from '../site/site-map.ts';

const [hant, hans] = notices;
const none = 'Skipped: there is no nginx with the brotli module here (docs/nginx.conf).';

test.skip(({ browserName }) => browserName === 'firefox', 'What a host sends is the same for all.');

for (const base of ['', '/library']) {
  test.describe(`nginx, at ${base || 'the root'}`, () => {
    test.describe.configure({ mode: 'serial' });
    let site: Served;

    test.beforeAll(async () => {
      if (!getNginx()) console.warn(none);
      test.skip(!getNginx(), none);
      site = await serveByNginx('dist', base);
    });
    test.afterAll(() => site?.close());

    test('sends every text compressed ahead, by brotli, else gzip, else as it is', async () => {
      const expected = readFileSync('dist/index.html');
      const plain = await ask(site.url);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.body.equals(expected)).toBe(true);
      for (const [name, open] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
      ] as const) {
        const { headers, body } = await ask(site.url, { 'accept-encoding': name });
        expect(headers).toMatchObject({ 'content-encoding': name, vary: 'Accept-Encoding' });
        expect(open(body).equals(expected)).toBe(true);
      }
      const { headers } = await ask(site.url, { 'accept-encoding': 'gzip, deflate, br, zstd' });
      expect(headers['content-encoding']).toBe('br');
    });

    for (const [path, type] of [
      [hant.path, 'text/html; charset=utf-8'],
      [hans.path, 'text/html; charset=utf-8'],
      ['manifest.webmanifest', 'application/manifest+json'],
      ['sw.js', 'text/javascript; charset=utf-8'],
      [`${hans.path}notice.json`, 'application/json'],
      [`${hant.path}points.csv`, 'text/csv; charset=utf-8'],
      [`${hans.path}notice.md`, 'text/markdown; charset=utf-8'],
      [`${hant.path}notice.txt`, 'text/plain; charset=utf-8'],
      [`${hant.path}source.txt`, 'text/plain'],
      [`${hant.path}picture.png`, 'image/png'],
      ['icon.svg', 'image/svg+xml'],
      ['zh-hans/feed.xml', 'application/atom+xml'],
      ['sitemap.xml', 'application/xml'],
    ] as const) {
      test(`sends ${path} as ${type}, with the headers of the site, to be asked about anew`, async () => {
        const { status, headers } = await ask(site.url + path);
        expect([status, headers['content-type']]).toEqual([200, type]);
        expect(headers['cache-control']).toBe('no-cache');
        expectHeaders(headers, path);
      });
    }

    test('sends what has its hash in its name for a year', async () => {
      for (const name of readdirSync('dist/_assets')) {
        const { status, headers } = await ask(`${site.url}_assets/${name}`);
        expect([status, headers['cache-control']]).toEqual([
          200,
          'public, max-age=31536000, immutable',
        ]);
      }
    });

    test('answers what is not there with 404 in its edition, never to be kept', async () => {
      for (const [path, file] of [
        ['nothing', '404.html'],
        ['notices/nothing/', '404.html'],
        ['zh-hans/nothing/at/all/', 'zh-hans/404.html'],
        ['_assets/nothing.js', '404.html'],
        ['_headers', '404.html'],
        ['index.html.br', '404.html'],
      ] as const) {
        const { status, headers, body } = await ask(site.url + path);
        expect([path, status, headers['cache-control']]).toEqual([path, 404, 'no-cache']);
        expect(body.equals(readFileSync(`dist/${file}`)), path).toBe(true);
        expectHeaders(headers, path);
      }
    });

    test('sends an address without its slash to the one with it, on whatever host', async () => {
      for (const path of ['about', 'zh-hans/about', hans.path.slice(0, -1)]) {
        const { status, headers } = await ask(site.url + path);
        expect([status, headers['location']]).toEqual([301, `${base}/${path}/`]);
      }
    });

    test('answers HEAD, ranges, and that nothing has changed', async () => {
      const length = readFileSync(`dist/${hant.path}picture.png`).length;
      const head = await ask(`${site.url}${hant.path}picture.png`, {}, 'HEAD');
      expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
        200,
        `${length}`,
        0,
      ]);
      const part = await ask(`${site.url}${hant.path}picture.png`, { range: 'bytes=10-19' });
      expect([part.status, part.headers['content-range'], part.body.length]).toEqual([
        206,
        `bytes 10-19/${length}`,
        10,
      ]);
      const { headers } = await ask(site.url, { 'accept-encoding': 'br' });
      const again = await ask(site.url, {
        'accept-encoding': 'br',
        'if-none-match': headers['etag'] as string,
      });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });
  });
}

test('nginx serves a site that works: the toggle, search and the copy for offline', async ({
  page,
}) => {
  if (!getNginx()) console.warn(none);
  test.skip(!getNginx(), none);
  const site = await serveByNginx('dist');
  const diagnostics: string[] = [];
  page.on('console', (message) => message.type() === 'error' && diagnostics.push(message.text()));
  page.on('requestfailed', (request) => diagnostics.push(request.url()));
  await page.goto(site.url + hant.path);
  await page.locator('[data-toggle]').click();
  await expect(page).toHaveURL(site.url + hans.path);
  await page.goto(`${site.url}zh-hans/?q=整改`);
  await expect(page.locator('mark').first()).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  expect(diagnostics).toEqual([]);
  await site.close();
});

test('an edge answers as the server does, and goes on when that is gone', async () => {
  if (!getNginx()) console.warn(none);
  test.skip(!getNginx(), none);
  const site = await serveByNginx('dist', '/library');
  const edge = await serveByEdge(site.url);
  // The first two could be mistaken for an address that is there, in an encoding.
  const paths = [
    `${hant.path}br`,
    `${hans.path}gzip`,
    hant.path,
    hans.path,
    'about',
    'nothing',
    'zh-hans/nothing',
    'sw.js',
    '?q=a',
  ];
  const asked = paths.flatMap((path) => ['br', 'gzip', ''].map((encoding) => ({ path, encoding })));
  const askFor = ({ path, encoding }: (typeof asked)[0], { url }: Served) =>
    ask(url + path, encoding ? { 'accept-encoding': `deflate, ${encoding}` } : {});
  const answers = await Promise.all(asked.map((one) => askFor(one, site)));
  for (const gone of [false, true]) {
    if (gone) await site.close();
    for (const [index, one] of asked.entries()) {
      const answer = await askFor(one, edge);
      expect(toComparable(answer), `${one.path} ${one.encoding}`).toEqual(
        toComparable(answers[index] as Answer),
      );
    }
  }
  // What is searched for is no part of what is kept.
  const { status, body } = await ask(`${edge.url}?q=b`);
  expect([status, body.equals(readFileSync('dist/index.html'))]).toEqual([200, true]);
  await edge.close();
});

test('an edge gives a new release to the first who asks when its time is over', async () => {
  if (!getNginx()) console.warn(none);
  test.skip(!getNginx(), none);
  let release = 'the old release';
  const server = createServer((_, response) => void response.end(release)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const edge = await serveByEdge(url, '1s');
  expect((await ask(edge.url)).body.toString()).toBe('the old release');
  release = 'the new release';
  await new Promise((over) => setTimeout(over, 2500));
  expect((await ask(edge.url)).body.toString()).toBe('the new release');
  await edge.close();
  server.close();
});

/** An answer without what differs from one moment to the next. */
function toComparable({ status, headers, body }: Answer): unknown {
  const rest = { ...headers };
  delete rest.date;
  delete rest.connection;
  return { status, headers: rest, body: body.toString('base64') };
}

/** The headers of dist/_headers, all of them; how long a file is kept is asked elsewhere. */
function expectHeaders(headers: IncomingHttpHeaders, path: string): void {
  const wanted = toHeaders(readHeaderRules('dist'), `/${path}`);
  for (const name of Object.keys(wanted)) {
    if (name !== 'cache-control') expect(headers[name], name).toBe(wanted[name]);
  }
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    get(url, { headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    }).on('error', fail);
  });
}
