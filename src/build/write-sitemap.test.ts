import { expect, test } from 'vitest';
import { toEntry } from './write-sitemap.ts';

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
