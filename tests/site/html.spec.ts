import { readFileSync } from 'node:fs';
import { expect, test } from '../browser/test.ts';
import { collectHtmlDiagnostics } from '../support/html-rules.ts';
import { collectBroken } from '../support/links.ts';
import { readSite } from '../support/build.ts';
import { pages } from './site-map.ts';

for (const path of [...pages.map((page) => `${page}index.html`), '404.html', 'zh-hans/404.html']) {
  test(`/${path} is valid HTML`, async () => {
    expect(await collectHtmlDiagnostics(readFileSync(`dist/${path}`, 'utf8'))).toEqual([]);
  });
}

test('every link leads to a file of the site, and to a place that is there', () => {
  expect(collectBroken(readSite('.'))).toEqual([]);
});

test('one notice stands on the home page, and no lists are made of it', () => {
  expect(pages.filter((path) => /(^|\/)(years|places|bodies)\//.test(path))).toEqual([]);
  const home = readFileSync('dist/index.html', 'utf8');
  expect(home).toContain('已收通報');
  expect(home).not.toMatch(/id="(years|places|bodies)"/);
});

test('the list of all pages has every page once, and robots.txt names it', () => {
  const listed = [
    ...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>https:\/\/[^/]+\/([^<]*)<\/loc>/g),
  ].map(([, path]) => path);
  expect(listed.sort()).toEqual(pages.filter((path) => !isHidden(path)).sort());
  expect(readFileSync('dist/robots.txt', 'utf8')).toMatch(
    /^Sitemap: https:\/\/[^/]+\/sitemap\.xml$/m,
  );
});

function isHidden(path: string): boolean {
  return /<meta name="robots" content="[^"]*noindex/.test(
    readFileSync(`dist/${path}index.html`, 'utf8'),
  );
}
