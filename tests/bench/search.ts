import { chromium, type Browser, type Page, type Request } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UnitsFile } from '../../src/search/unit.ts';
import { getChromium } from '../browser/chromium.ts';
import { serve } from '../support/serve.ts';
import { makeNotices, toRandom } from './make-notices.ts';
import { openPhone, throttle } from './phone.ts';
import { measureKeys } from './search-keys.ts';
import { ours, pagefind, vitepress, type Contender } from './search-sites.ts';
import { toRow, toTable, type Row } from './table.ts';

/**
 * How the search grows: bytes and requests of the first query and times of the next ones, over
 * corpora of generated notices, beside Pagefind and VitePress as they come. Needs the built site.
 */
export async function measureSearch(browser: Browser, sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = await measureKeys(browser);
  for (const size of sizes) {
    const notices = makeNotices(size);
    for (const contender of [ours, pagefind, vitepress]) {
      // VitePress holds all pages at once: 10,000 of 36 headings are past the memory of most machines.
      if (contender === vitepress && size > 1000) continue;
      rows.push(...(await measure(browser, contender, notices)));
    }
  }
  return rows;
}

async function measure(
  browser: Browser,
  { name, write, start, ask }: Contender,
  notices: readonly UnitsFile[],
): Promise<Row[]> {
  const size = notices.length;
  const own = name === ours.name;
  const title = `${size} notices, ${name}`;
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const written = await write(notices, folder);
  const site = await serve(written.folder);
  const [first = '', ...others] = pickQueries(notices, 61);
  const open = async (): Promise<Page> => {
    const page = await openPhone(browser, 'block');
    await page.goto(`${site.url}${written.page}`);
    await page.waitForLoadState('networkidle');
    return page;
  };
  const page = await open();
  const sizes: Promise<number>[] = [];
  const weigh = (request: Request): void => {
    sizes.push(request.sizes().then((all) => all.responseBodySize + all.responseHeadersSize));
  };
  // Of the context, since an engine may fetch from a worker.
  page.context().on('requestfinished', weigh);
  await start(page);
  await ask(page, [first]);
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
  const requests = sizes.length;
  page.context().off('requestfinished', weigh);
  const fresh = await ask(page, others);
  const warm = await ask(page, others);
  await page.context().close();
  // The server has compressed by now what is asked for: only the network and the phone count.
  const phone = await open();
  await throttle(phone);
  await start(phone);
  await ask(phone, [first]);
  const slow = await ask(phone, others);
  await phone.context().close();
  await site.close();
  rmSync(folder, { recursive: true });
  const mostBytes = own ? { 1000: 250_000, 10_000: 400_000 }[size] : undefined;
  const mostWarm = own && size === 1000 ? 100 : undefined;
  const mostSeconds = own ? { 1000: 4, 10_000: 40 }[size] : undefined;
  const row = (what: string, value: number, unit: string, most: number | undefined): Row =>
    most === undefined
      ? { name: `${title}: ${what}`, value: toRow('', value, unit, 0).value }
      : toRow(`${title}: ${what}`, value, unit, most);
  return [
    row('first query', bytes, 'bytes', mostBytes),
    row('first query', requests, 'requests', undefined),
    row('new queries, p50', getShare(fresh, 0.5), 'ms', undefined),
    row('new queries, p95', getShare(fresh, 0.95), 'ms', undefined),
    row('warm, p95', getShare(warm, 0.95), 'ms', mostWarm),
    row('new queries on a slow phone, p50', getShare(slow, 0.5), 'ms', undefined),
    row('new queries on a slow phone, p95', getShare(slow, 0.95), 'ms', undefined),
    row('index written', written.seconds, 's', mostSeconds),
    row('index on disk', written.bytes / 1e6, 'MB', undefined),
  ];
}

/** Substrings of 2 to 6 characters of clauses of the notices. */
function pickQueries(notices: readonly UnitsFile[], count: number): string[] {
  const random = toRandom(61);
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
