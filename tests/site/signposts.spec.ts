import { existsSync, globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from '../browser/test.ts';
import { judgeStructuredData } from '../support/schema-org.ts';

/** What a page says of itself to machines, by the page. */
const described = globSync('**/index.html', { cwd: 'dist' }).flatMap((name) =>
  [
    ...readFileSync(`dist/${name}`, 'utf8').matchAll(
      /<script type="application\/ld\+json">([^<]*)<\/script>/g,
    ),
  ].map(([, data = '']) => ({ name, data: JSON.parse(data) as object })),
);

test('what the pages say of themselves is in the vocabulary of schema.org', () => {
  expect(described.map(({ name }) => name)).toContain('notices/zhenxiong-2020/index.html');
  const diagnostics = judgeStructuredData(described.map(({ data }) => data));
  expect(described.filter((_, index) => diagnostics[index]?.length)).toEqual([]);
});

for (const edition of ['', 'zh-hans/']) {
  test(`/${edition}manifest.webmanifest is one that can be installed`, async () => {
    const address = new URL(`https://here.example/${edition}manifest.webmanifest`);
    const manifest = JSON.parse(readFileSync(`dist${address.pathname}`, 'utf8')) as Manifest;
    const { start_url, scope, display, icons } = manifest;
    for (const name of ['id', 'name', 'short_name', 'description', 'lang'] as const)
      expect(manifest[name], name).toMatch(/\S/);
    const start = new URL(start_url, address);
    expect(start.pathname.startsWith(new URL(scope, address).pathname)).toBe(true);
    expect(existsSync(`dist${start.pathname}index.html`)).toBe(true);
    expect(['fullscreen', 'standalone', 'minimal-ui', 'browser']).toContain(display);
    for (const color of [manifest.background_color, manifest.theme_color])
      expect(color).toMatch(/^#[\da-f]{6}$/);
    for (const { src, type, sizes } of icons) {
      const file = `dist${new URL(src, address).pathname}`;
      const { format, width, height } = await sharp(file).metadata();
      expect(type).toBe(format === 'svg' ? 'image/svg+xml' : `image/${format}`);
      expect(sizes).toBe(format === 'svg' ? 'any' : `${width}x${height}`);
    }
    expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(icons.some(({ purpose }) => purpose?.includes('maskable'))).toBe(true);
  });
}

test('robots.txt is as RFC 9309 says, and its list of pages is there', () => {
  const lines = readFileSync('dist/robots.txt', 'utf8').trimEnd().split('\n');
  const records = lines.filter(Boolean).map((line) => /^([A-Za-z-]+): (\S+)$/.exec(line)?.slice(1));
  expect(records).toEqual([
    ['User-agent', '*'],
    ['Allow', '/'],
    ['Sitemap', expect.stringMatching(/^https:\/\/[^/]+\/sitemap\.xml$/)],
  ]);
  expect(existsSync('dist/sitemap.xml')).toBe(true);
});

test('_headers is within what Cloudflare Pages takes: 100 rules, 2,000 characters a line', () => {
  const lines = readFileSync('dist/_headers', 'utf8').split('\n');
  expect(lines.filter((line) => /^\S/.test(line)).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
});

interface Manifest {
  id: string;
  name: string;
  short_name: string;
  description: string;
  lang: string;
  start_url: string;
  scope: string;
  display: string;
  background_color: string;
  theme_color: string;
  icons: { src: string; type: string; sizes: string; purpose?: string }[];
}
