import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readFold } from '../../src/search/query/fold.ts';
import { toRecords, toTable } from '../../src/search/index/table.ts';
import { toShards } from '../../src/search/index/to-shards.ts';
import type { Layout, Manifest } from '../../src/search/query/unit.ts';

/**
 * Has the search of `page` ask an index of the built site, laid out as that of a larger corpus, in
 * place of the corpus at hand: Pagefind’s, which every build writes, or our own, the same as the
 * build would write.
 */
export async function useIndex(page: Page, layout: Exclude<Layout, 'at-hand'>): Promise<void> {
  const [hant, hans] = ['hant', 'hans'].map(
    (script) =>
      JSON.parse(readFileSync(`dist/corpus/search.zh-${script}.json`, 'utf8')) as Manifest,
  ) as [Manifest, Manifest];
  const records = toRecords(hant.notices, readFold(hant.fold));
  const table = { ...toTable(hant.notices, records), shards: 8 };
  const shards = [...toShards(records, table.shards)].map((bytes) => Buffer.from(bytes));
  const index = layout === 'notices' ? { table } : {};
  await page.route('**/corpus/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/corpus/')[1] ?? '';
    const own = path.includes('zh-hans') ? hans : hant;
    const shard = shards[Number(/(\d+)\.bin$/.exec(path)?.[1])];
    if (path.startsWith('search.'))
      return route.fulfill({ json: { ...own, layout, ...index, notices: [] } });
    if (shard) return route.fulfill({ body: shard });
    return route.fallback();
  });
}
