import { chromium, type Browser, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UnitsFile } from '../../src/search/unit.ts';
import { getChromium } from '../browser/chromium.ts';
import { askAll, openBox } from '../support/ask.ts';
import { serve } from '../support/serve.ts';
import { makeNotices, toRandom } from './make-notices.ts';
import { openPhone, throttle } from './phone.ts';
import { toRow, toTable, type Row } from './table.ts';
import { writeDefault, writeOwn } from './write-corpus.ts';

/**
 * How the search grows: bytes and requests of the first query and times of the next ones, over
 * corpora of generated notices, beside Pagefind as it comes. Needs the built site.
 */
export async function measureSearch(browser: Browser, sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = await measureOnPhone(browser);
  for (const size of sizes) {
    const notices = makeNotices(size);
    const folder = mkdtempSync(join(tmpdir(), 'search-'));
    const before = Date.now();
    const { layout } = await writeOwn(notices, `${folder}/own`);
    const seconds = (Date.now() - before) / 1000;
    await writeDefault(notices, `${folder}/default`);
    rows.push(
      ...(await measureOwn(browser, `${folder}/own`, notices, `${size} notices, ${layout}`)),
    );
    rows.push({
      name: `${size} notices, ${layout}: index written`,
      value: `${seconds.toFixed(1)} s`,
    });
    rows.push(
      ...(await measureDefault(
        browser,
        `${folder}/default`,
        notices,
        `${size} notices, Pagefind as it comes`,
      )),
    );
    rmSync(folder, { recursive: true });
  }
  return rows;
}

/** The real notice on a slow phone: from the key to the results in the document. */
async function measureOnPhone(browser: Browser): Promise<Row[]> {
  const site = await serve('dist');
  const page = await openPhone(browser);
  await page.goto(`${site.url}notices/zhenxiong-2020/`);
  await throttle(page);
  await openBox(page);
  await page.waitForTimeout(1000);
  const queries = [
    '扶',
    '扶貧',
    '产业扶贫',
    '整改',
    '整改 責任',
    '巡視',
    '县委',
    '問題',
    '兩不愁',
    '不到位',
  ];
  const took = (await askAll(page, [...queries, ...queries, ...queries], false)).map(
    (answer) => answer.took,
  );
  await page.context().close();
  await site.close();
  return [
    toRow('slow phone, one notice: key to results, p50', getShare(took, 0.5), 'ms', 30),
    toRow('slow phone, one notice: key to results, p95', getShare(took, 0.95), 'ms', 100),
  ];
}

async function measureOwn(
  browser: Browser,
  folder: string,
  notices: readonly UnitsFile[],
  name: string,
) {
  const site = await serve(folder);
  const page = await openPhone(browser);
  await page.goto(`${site.url}about/`);
  const count = countBytes(page);
  await openBox(page);
  const [first = '', ...others] = pickQueries(notices, 61);
  await askAll(page, [first], false);
  await page.waitForLoadState('networkidle');
  const { bytes, requests } = await count();
  const took = (await askAll(page, others, false)).map((answer) => answer.took);
  const again = (await askAll(page, others, false)).map((answer) => answer.took);
  await page.context().close();
  await site.close();
  return toRows(name, bytes, requests, took, again);
}

async function measureDefault(
  browser: Browser,
  folder: string,
  notices: readonly UnitsFile[],
  name: string,
) {
  const site = await serve(folder);
  const page = await openPhone(browser);
  await page.goto(site.url);
  const count = countBytes(page);
  const queries = pickQueries(notices, 61);
  const ask = (texts: readonly string[]): Promise<number[]> =>
    page.evaluate(async (all) => {
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(address)) as {
        search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
      };
      const took: number[] = [];
      for (const text of all) {
        const start = performance.now();
        const { results } = await pagefind.search(text);
        await Promise.all(results.slice(0, 5).map((result) => result.data()));
        took.push(performance.now() - start);
      }
      return took;
    }, texts);
  await ask(queries.slice(0, 1));
  await page.waitForLoadState('networkidle');
  const { bytes, requests } = await count();
  const took = await ask(queries.slice(1));
  const again = await ask(queries.slice(1));
  await page.context().close();
  await site.close();
  return toRows(name, bytes, requests, took, again);
}

function toRows(
  name: string,
  bytes: number,
  requests: number,
  took: number[],
  again: number[],
): Row[] {
  const thousand = name.startsWith('1000 notices, notices');
  const firstQuery = `${name}: first query`;
  return [
    thousand
      ? toRow(firstQuery, bytes, 'bytes', 250_000)
      : { name: firstQuery, value: `${bytes} bytes` },
    { name: `${name}: first query`, value: `${requests} requests` },
    {
      name: `${name}: new queries, p50 / p95`,
      value: `${getShare(took, 0.5).toFixed(1)} / ${getShare(took, 0.95).toFixed(1)} ms`,
    },
    thousand
      ? toRow(`${name}: warm, p95`, getShare(again, 0.95), 'ms', 100)
      : {
          name: `${name}: warm, p50 / p95`,
          value: `${getShare(again, 0.5).toFixed(1)} / ${getShare(again, 0.95).toFixed(1)} ms`,
        },
  ];
}

/** Substrings of 2 to 6 characters of clauses of the notices. */
function pickQueries(notices: readonly UnitsFile[], count: number): string[] {
  const random = toRandom(count);
  return Array.from({ length: count }, () => {
    const { units } = notices[random(notices.length)] as UnitsFile;
    const clauses = (units[random(units.length)]?.text ?? '')
      .split(/[，。；、：]/)
      .filter((clause) => clause.length > 1);
    const clause = clauses[random(clauses.length)] ?? '整改';
    const length = Math.min(clause.length, 2 + random(5));
    const at = random(clause.length - length + 1);
    return clause.slice(at, at + length);
  });
}

/** Counts what goes over the wire from now on, that of workers too. */
function countBytes(page: Page): () => Promise<{ bytes: number; requests: number }> {
  const sizes: Promise<number>[] = [];
  page.context().on('requestfinished', (request) => {
    const all = request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize);
    if (process.env['SHOW_REQUESTS']) void all.then((bytes) => console.log(bytes, request.url()));
    sizes.push(all);
  });
  return async () => ({
    bytes: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0),
    requests: sizes.length,
  });
}

function getShare(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? NaN;
}

if (import.meta.main) {
  const sizes = process.argv.slice(2).map(Number);
  const browser = await chromium.launch(await getChromium());
  const rows = await measureSearch(browser, sizes.length > 0 ? sizes : [1, 100, 1000, 10_000]);
  await browser.close();
  console.log(toTable(rows));
}
