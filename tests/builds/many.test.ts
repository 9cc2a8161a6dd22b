import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageSize } from '../../src/site/home-lists.ts';
import { generateNotices } from '../bench/generate.ts';
import { getAllWireBytes } from '../bench/wire.ts';
import { getChromium } from '../browser/chromium.ts';
import { getViolations } from '../support/axe.ts';
import { collectAtomDiagnostics, type XmlElement } from '../support/atom.ts';
import { build, copyProject, readSite } from '../support/build.ts';
import { collectHtmlDiagnostics } from '../support/html-rules.ts';
import { collectBroken, readPage, toTarget, type Link } from '../support/links.ts';
import { serve, type Served } from '../support/serve.ts';

const count = 60;
/** How long what a script shows may take on a busy machine. */
const slow = { timeout: 60_000 };

/** The site with 60 generated notices beside the real one, of which one states no day. */
describe('the site with many notices', { timeout: 300_000 }, () => {
  let folder: string;
  let site: Map<string, Buffer>;
  let links: Map<string, Link[]>;
  let served: Served;
  let browser: Browser;
  let lists: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'many-'));
    copyProject(folder);
    generateNotices(folder, count);
    const undated = join(folder, 'content/notices/n00007-2016/notice.mdx');
    const mdx = readFileSync(undated, 'utf8');
    const added = mdx.replace('---\n', '---\nadded: 2034-01-01\n');
    writeFileSync(undated, added.replace(/<Fact[^>]*>([^<]*)<\/Fact>/, '$1'));
    const { succeeded, output } = build(folder);
    if (!succeeded) throw new Error(output);
    site = readSite(folder);
    const pages = [...site].filter(([name]) => name.endsWith('.html'));
    links = new Map(pages.map(([name, html]) => [name, readPage(html.toString()).links]));
    lists = [...links.keys()].filter((name) =>
      /^(zh-hans\/)?(page\/\d+\/)?index\.html$/.test(name),
    );
    served = await serve(join(folder, 'dist'));
    browser = await chromium.launch(await getChromium());
  }, 600_000);

  afterAll(async () => {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true });
  }, 120_000);

  const isMoved = (name: string): boolean =>
    site.get(name)?.toString().includes('http-equiv="refresh"') ?? false;

  /** The pages that a page leads to by links that need no JavaScript. */
  const getNext = (name: string): string[] =>
    (links.get(name) ?? [])
      .filter(({ tag }) => tag === 'a')
      .flatMap(({ to }) => toTarget(name, to)?.file ?? []);

  const toUrl = (name: string): string => served.url + encodeURI(name.replace(/index\.html$/, ''));

  const open = async (name: string, scheme: 'light' | 'dark' = 'light'): Promise<Page> => {
    const context = await browser.newContext({ colorScheme: scheme });
    const page = await context.newPage();
    await page.goto(name.startsWith('http') ? name : toUrl(name));
    return page;
  };

  test('leads from home to every page of every notice, and to every list', () => {
    for (const home of ['index.html', 'zh-hans/index.html']) {
      const seen = new Set([home]);
      for (const name of seen) for (const next of getNext(name)) seen.add(next);
      const missed = [...links.keys()].filter(
        (name) => !seen.has(name) && !name.endsWith('404.html') && !isMoved(name),
      );
      expect(missed).toEqual([]);
    }
    const notices = [...links.keys()].filter((name) => /^notices\/[^/]+\/index/.test(name));
    expect(notices).toHaveLength(count + 1);
  });

  test.each(['', 'zh-hans/'])(
    'lists every notice once on /%s and the pages after it',
    (edition) => {
      const own = lists.filter((name) => name.startsWith('zh-hans/') === (edition !== ''));
      const listed = own
        .flatMap(getNext)
        .filter((name) => new RegExp(`^${edition}notices/[^/]+/index`).test(name));
      expect(new Set(listed).size).toBe(count + 1);
      expect(listed).toHaveLength(count + 1);
    },
  );

  test('keeps every list light, and the page that is not there', async () => {
    expect(lists.length).toBe(2 * Math.ceil((count + 1) / pageSize));
    for (const name of [...lists, '404.html', 'zh-hans/404.html']) {
      const sheets = (links.get(name) ?? [])
        .filter(({ attributes }) => attributes['rel'] === 'stylesheet')
        .map(({ to }) => new URL(to, toUrl(name)).href);
      const bytes = await getAllWireBytes([toUrl(name), ...sheets]);
      expect(bytes, name).toBeLessThanOrEqual(25_000);
      expect(site.get(name)?.length, name).toBeLessThanOrEqual(150_000);
    }
  });

  test('links the pages of the list to each other, in their order', () => {
    const getRel = (name: string, rel: string): string | undefined => {
      const link = links.get(name)?.find(({ attributes }) => attributes['rel'] === rel);
      return link && toTarget(name, link.to)?.file;
    };
    expect(getRel('index.html', 'prev')).toBeUndefined();
    expect(getRel('index.html', 'next')).toBe('page/2/index.html');
    expect(getRel('page/2/index.html', 'prev')).toBe('index.html');
    for (const name of lists) {
      const current = (links.get(name) ?? []).filter((link) => 'aria-current' in link.attributes);
      for (const { to } of current) expect(toTarget(name, to)?.file).toBe(name);
    }
  });

  test('keeps its place when the script is changed', () => {
    for (const name of lists) {
      const toggle = links.get(name)?.find(({ attributes }) => 'data-toggle' in attributes);
      const other = name.startsWith('zh-hans/') ? name.slice(8) : `zh-hans/${name}`;
      expect(toTarget(name, toggle?.to ?? '')?.file).toBe(other);
      expect(site.has(other)).toBe(true);
    }
  });

  test('has no broken link, and lists every page once for machines', () => {
    expect(collectBroken(site)).toEqual([]);
    const listed = [...(site.get('sitemap.xml')?.toString() ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)]
      .map(([, address = '']) => toTarget('', new URL(address).pathname)?.file)
      .sort();
    const named = [...links.keys()].filter((name) => {
      const html = site.get(name)?.toString() ?? '';
      return !name.endsWith('404.html') && !/<meta name="robots" content="[^"]*noindex/.test(html);
    });
    expect(listed).toEqual(named.sort());
  });

  test('has feeds that are as Atom wants them, bounded, and announced', async () => {
    const feeds = [...site.keys()].filter((name) => name.endsWith('feed.xml'));
    expect(feeds.length).toBe(16);
    const page = await open('index.html');
    for (const name of feeds) {
      const feed = await page.evaluate(readXml, site.get(name)?.toString() ?? '');
      expect(collectAtomDiagnostics(feed, `https://notices.example/${name}`), name).toEqual([]);
      expect(feed.children.filter((child) => child.name === 'entry').length).toBeLessThanOrEqual(
        30,
      );
    }
    await page.context().close();
    const announced = [...links].flatMap(([name, all]) =>
      all
        .filter(({ attributes }) => attributes['type'] === 'application/atom+xml')
        .map(({ to }) => toTarget(name, to)?.file),
    );
    expect([...new Set(announced)].sort()).toEqual(feeds.sort());
  });

  test('is valid HTML in its lists', async () => {
    for (const name of lists)
      expect(await collectHtmlDiagnostics(site.get(name)?.toString() ?? ''), name).toEqual([]);
  });

  test.each([
    ['index.html', 'light'],
    ['page/2/index.html', 'dark'],
    ['zh-hans/page/3/index.html', 'light'],
  ] as const)('meets WCAG on %s, %s', async (name, scheme) => {
    const page = await open(name, scheme);
    expect(await getViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.context().close();
  });

  test('leads from home to all points of a kind', async () => {
    const page = await open('index.html');
    const link = page.locator('a[href="./?kind=finding"]');
    const all = await link.locator('xpath=following-sibling::span').textContent();
    await link.click();
    const region = page.locator('.search-region');
    await expect.poll(() => region.getAttribute('aria-busy'), slow).toBe('false');
    expect(await page.locator('.status').textContent()).toBe(`符合篩選的有${all}處`);
    expect(await page.locator('.results a').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

/** Reads a feed as a browser does: not at all where it is not well-formed. Runs in the page. */
function readXml(xml: string): XmlElement {
  const toElement = (element: Element): XmlElement => ({
    namespace: element.namespaceURI,
    name: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: [...element.childNodes]
      .map((node) => (node.nodeType === 3 ? node.nodeValue : ''))
      .join(''),
    children: [...element.children].map(toElement),
  });
  return toElement(new DOMParser().parseFromString(xml, 'application/xml').documentElement);
}
