import { expect, test } from 'vitest';
import { toEntry, toSitemaps } from './write-sitemap.ts';

const links =
  '<link rel="canonical" href="https://example.net/a/"><link rel="alternate" hreflang="zh-Hans" href="https://example.net/zh-hans/a/">';

test('a page is listed under its canonical address, with its alternates', () => {
  expect(toEntry(`<head>${links}</head>`)).toBe(
    '<url><loc>https://example.net/a/</loc><xhtml:link rel="alternate" hreflang="zh-Hans" href="https://example.net/zh-hans/a/"/></url>',
  );
});

test.each([
  ['names no canonical address', '<head></head>'],
  ['asks not to be indexed', `<head><meta name="robots" content="noindex">${links}</head>`],
  ['only quotes one in its text', `<head></head><body>${links}</body>`],
])('a page that %s is not listed', (_, html) => {
  expect(toEntry(html)).toBeUndefined();
});

test('what one file may not hold is listed in parts, and the parts in an index', () => {
  const entries = Array.from({ length: 20_001 }, (_, index) => `<url><loc>${index}</loc></url>`);
  const files = toSitemaps(entries, 'https://example.net/a/');
  expect([...files.keys()]).toEqual([
    'sitemap.xml',
    'sitemap-1.xml',
    'sitemap-2.xml',
    'sitemap-3.xml',
  ]);
  const [index = '', ...parts] = files.values();
  const getAddresses = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at);
  expect(getAddresses(index)).toEqual(
    [1, 2, 3].map((part) => `https://example.net/a/sitemap-${part}.xml`),
  );
  expect(parts.flatMap(getAddresses)).toEqual(entries.map((_, at) => String(at)));
  expect([...toSitemaps(entries.slice(0, 10_000), '').keys()]).toEqual(['sitemap.xml']);
});
