import { existsSync, globSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { parseDocument } from 'htmlparser2';
import { expect, test } from '../browser/test.ts';
import { pages } from './site-map.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'void-style': 'off',
    // Astro writes attributes without a value as it pleases, and long lines are no fault of HTML.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
  },
});

for (const path of [...pages.map((page) => `${page}index.html`), '404.html']) {
  test(`/${path} is valid HTML`, async () => {
    const { results } = await validator.validateString(readFileSync(`dist/${path}`, 'utf8'));
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });
}

test('every link leads to a file of the site, and to a place that is there', () => {
  const files = new Map(
    globSync('**/*.html', { cwd: 'dist' }).map((name) => [
      name,
      readPage(readFileSync(`dist/${name}`, 'utf8')),
    ]),
  );
  const broken = [...files].flatMap(([name, { links }]) =>
    links.flatMap((link): string[] => {
      const url = new URL(link, `https://here.example/${name}`);
      if (url.origin !== 'https://here.example') return [];
      const target = decodeURI(url.pathname)
        .slice(1)
        .replace(/(^|\/)$/, '$1index.html');
      if (!existsSync(`dist/${target}`)) return [`${name}: ${link} leads nowhere`];
      const id = decodeURIComponent(url.hash.slice(1));
      return id && !files.get(target)?.ids.has(id) ? [`${name}: ${link} has no such place`] : [];
    }),
  );
  expect(broken).toEqual([]);
  expect([...files.values()].reduce((sum, { links }) => sum + links.length, 0)).toBeGreaterThan(
    500,
  );
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

type Node = ReturnType<typeof parseDocument>['children'][number];

function readPage(html: string) {
  const links: string[] = [];
  const ids = new Set<string>();
  const visit = (node: Node): void => {
    if (!('attribs' in node)) return;
    const { id, href, src } = node.attribs;
    if (id) ids.add(id);
    const link = href ?? src;
    if (link !== undefined && !link.startsWith('data:')) links.push(link);
    node.children.forEach(visit);
  };
  parseDocument(html).children.forEach(visit);
  return { links, ids };
}
