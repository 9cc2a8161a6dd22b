import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from '../browser/test.ts';
import { getViolations } from '../support/axe.ts';
import type { NoticeFileData } from '../../src/schemas/notice-file.ts';
import { buildSite, type BuiltSite } from '../support/built-site.ts';
import { answersFolder } from '../support/project.ts';
import type { Served } from '../support/serve.ts';
import { collectHtmlDiagnostics } from '../support/html-rules.ts';
import { getWording } from '../support/wording.ts';

// One worker builds the site once, with the notices of the fixtures beside those of the content.
test.describe.configure({ mode: 'default' });

let built: BuiltSite;
let folder: string;
let site: Served;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  built = await buildSite('answers', (copy) =>
    cpSync(answersFolder, join(copy, 'content/notices'), { recursive: true }),
  );
  ({ folder, site } = built);
});

test.afterAll(() => built.close());

const { findOne, textContent } = DomUtils;
const editions = ['', 'zh-hans/'];
const ids = ['luming-2031', 'luming-2031-first', 'luming-2032-second', 'luming-2033'];
const read = (path: string): string => readFileSync(join(folder, 'dist', path), 'utf8');
const getData = (path: string) => JSON.parse(read(`${path}notice.json`)) as NoticeFileData;

for (const edition of editions) {
  for (const id of ids) {
    const path = `${edition}notices/${id}/`;

    test(`the table and the data file of /${path} hold the same facts`, async ({ page }) => {
      await page.goto(`${site.url}${path}points/`);
      const { answers = [], answeredBy = [], repeats = [], repeatedBy = [] } = getData(path);
      const rows = await page
        .locator('#answers tbody tr')
        .evaluateAll((all) =>
          all.flatMap((row) =>
            [...row.querySelectorAll<HTMLElement>('[data-relation]')].map(
              ({ dataset }) => `${row.getAttribute('data-point')} ${dataset['relation']}`,
            ),
          ),
        );
      expect(rows.sort()).toEqual(
        [...answers, ...repeats, ...answeredBy, ...repeatedBy]
          .map(({ point, notice, id: other }) => `${point} ${notice}#${other}`)
          .sort(),
      );
    });

    test(`what /${path} is said to state stands word for word in the report, where the link leads`, () => {
      const { answers = [], answeredBy = [] } = getData(path);
      for (const { status, date, text, address } of [...answers, ...answeredBy]) {
        const stated = [status, date, { text, address }].filter((one) => one !== undefined);
        for (const { text: words, address: at } of stated) {
          const { pathname, hash } = new URL(at);
          const page = parseDocument(read(`${pathname.slice(1)}index.html`));
          const place = findOne(({ attribs }) => attribs['id'] === hash.slice(1), page.children);
          expect(textContent(place ?? []), at).toBe(words);
        }
      }
    });

    test(`the page of /${path} has the headings and paragraphs of its data file, which is as its schema says`, async ({
      page,
    }) => {
      const data = getData(path);
      const ajv = new Ajv2020({ allErrors: true });
      addFormats(ajv);
      const validate = ajv.compile(JSON.parse(read('schemas/notice.json')) as object);
      expect(validate(data) || validate.errors).toBe(true);
      await page.goto(site.url + path);
      expect(await page.locator('[data-text], article p').allTextContents()).toEqual(data.text);
    });
  }

  test(`the points of /${edition} say of each finding what reports say, or that none does`, async ({
    page,
  }) => {
    await page.goto(`${site.url}${edition}notices/luming-2031/points/`);
    const said = await page.locator('section[data-kind=finding]').evaluateAll((all) =>
      all.map((finding) =>
        [...finding.querySelectorAll('[data-progress] dd')].map((one) => {
          const { relation, is, unreported } = (one as HTMLElement).dataset;
          return unreported ? 'none' : `${relation} ${is ?? 'unstated'}`;
        }),
      ),
    );
    expect(said).toEqual([
      ['luming-2032-second#p1 done', 'luming-2031-first#p1 mostly-done'],
      ['none'],
      [
        'luming-2032-second#p2 under-way',
        'luming-2032-second#p3 unstated',
        'luming-2031-first#p2 not-begun',
      ],
      ['none'],
    ]);
  });

  test(`the head of the points of /${edition} counts by the newest report`, async ({ page }) => {
    await page.goto(`${site.url}${edition}notices/luming-2031/points/`);
    const counts = await page
      .locator('.head [data-count]')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('data-count'), one.querySelector('dd')?.textContent]),
      );
    expect(counts).toEqual([
      ['findings', '4'],
      ['reported', '2'],
      ['done', '1'],
      ['unstated', '1'],
      ['silent', '2'],
    ]);
  });

  test(`search in /${edition} can be narrowed to what reports say`, async ({ page }) => {
    await page.goto(`${site.url}${edition}?q=${encodeURIComponent('管')}&kind=response`);
    const results = page.locator('.search-region .results a');
    await expect(results).toHaveCount(3);
    const links = await results.evaluateAll((all) =>
      all.map((one) => (one as HTMLAnchorElement).href.replace(/.*notices\//, '')),
    );
    expect(links).toEqual([
      'luming-2032-second/#p2',
      'luming-2032-second/#p4',
      'luming-2031-first/#p2',
    ]);
  });

  test(`the table and the Markdown of /${edition} say what reports say`, () => {
    const path = `${edition}notices/luming-2031/`;
    const [head, first, , third] = read(`${path}points.csv`).split('\r\n');
    expect(head).toMatch(/,address,answers,answered_by,status,status_text,date$/);
    expect(first).toMatch(/#f1,,\S+second\/#p1 \S+first\/#p1,done,已完成整改,2032-01-15$/);
    expect(third).toMatch(/,under-way,正在推[進进],2032-03-31$/);
    expect(read(`${path}notice.md`)).toMatch(
      /\n {2}- 整改[進进]展：已完成整改（2032年1月15日），\[/,
    );
  });

  test(`the feed of /${edition} names with each notice the earlier ones that it refers to`, () => {
    const entries = read(`${edition}feed.xml`).split('<entry>').slice(1);
    const related = entries.map((entry) => {
      const [id, ...others] = [...entry.matchAll(/(?:<id>|rel="related").*?notices\/([^/]+)\//g)];
      return [id?.[1], others.map(([, other]) => other)];
    });
    expect(related).toEqual([
      ['luming-2033', ['luming-2031']],
      ['luming-2032-second', ['luming-2031']],
      ['luming-2031-first', ['luming-2031']],
      ['luming-2031', []],
      ['zhenxiong-2020', []],
    ]);
  });

  test(`nothing changes in /${edition} for a notice of which no report speaks`, () => {
    const path = `${edition}notices/zhenxiong-2020/`;
    const files = ['', 'collation/', 'points/'].map((page) => `${page}index.html`);
    for (const file of [...files, 'notice.json', 'notice.md', 'points.csv'])
      expect(read(path + file), file).toBe(readFileSync(`dist/${path}${file}`, 'utf8'));
  });
}

for (const id of ids) {
  const path = `notices/${id}/`;

  test(
    `/${path} and its points and grounds are valid, accessible, narrow, and the same when toggled`,
    { tag: '@all' },
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const own of [path, `${path}points/`, `${path}collation/`]) await expectSound(page, own);
    },
  );
}

test('in the list of points nothing stands for what a point has not', () => {
  for (const edition of editions)
    expect(read(`${edition}index.html`).match(/·\s*(?:·|<\/p>)/g)).toBeNull();
});

/** What every page of the site is held to, in both editions. */
async function expectSound(page: Page, path: string): Promise<void> {
  for (const edition of editions)
    expect(await collectHtmlDiagnostics(read(`${edition}${path}index.html`)), path).toEqual([]);
  await page.goto(`${site.url}zh-hans/${path}`);
  const there = await getWording(page);
  await page.goto(site.url + path);
  expect(await getViolations(page), path).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
    320,
  );
  await page.locator('[data-toggle]').click();
  expect(await getWording(page), path).toBe(there);
}
