import type { Page } from '@playwright/test';
import { globSync, statSync } from 'node:fs';
import type { UnitsFile } from '../../src/search/unit.ts';
import { askAll, openBox } from '../support/ask.ts';
import { writeDefault, writeOwn } from './write-corpus.ts';
import { writeVitePress } from './write-vitepress.ts';

/** A site with a search: how it is made of notices, and how it is asked. */
export interface Contender {
  name: string;
  /** Makes the site below `folder`; the seconds and the bytes are those of its index. */
  write(
    notices: readonly UnitsFile[],
    folder: string,
  ): Promise<{ folder: string; page: string; seconds: number; bytes: number }>;
  /** Shows intent, as a reader does before the first key. */
  start(page: Page): Promise<void>;
  /** Asks one after another; the milliseconds until the first results of each stand there. */
  ask(page: Page, queries: readonly string[]): Promise<number[]>;
}

/** This site. */
export const ours: Contender = {
  name: 'this site',
  write: async (notices, folder) => {
    const seconds = await writeOwn(notices, folder);
    return { folder, page: 'about/', seconds, bytes: weigh(folder, '{corpus,pagefind}/**') };
  },
  start: openBox,
  ask: async (page, queries) => (await askAll(page, queries, false, false)).map(({ took }) => took),
};

/** Pagefind with nothing set, asked by its own script; without an interface of its own. */
export const pagefind: Contender = {
  name: 'Pagefind as it comes',
  write: async (notices, folder) => {
    const before = performance.now();
    await writeDefault(notices, folder);
    const seconds = (performance.now() - before) / 1000;
    return { folder, page: '', seconds, bytes: weigh(folder, 'pagefind/**') };
  },
  start: async () => undefined,
  ask: (page, queries) =>
    page.evaluate(async (all) => {
      const address = '/pagefind/pagefind.js';
      const engine = (await import(address)) as {
        search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
      };
      const took: number[] = [];
      for (const text of all) {
        const start = performance.now();
        const { results } = await engine.search(text);
        await Promise.all(results.slice(0, 5).map((result) => result.data()));
        took.push(performance.now() - start);
      }
      return took;
    }, queries),
};

/** VitePress with its local search, with nothing set; it waits 200 ms after each key. */
export const vitepress: Contender = {
  name: 'VitePress as it comes',
  write: async (notices, folder) => {
    const { site, seconds } = await writeVitePress(notices, folder);
    return { folder: site, page: '', seconds, bytes: weigh(site, 'assets/chunks/@localSearch*') };
  },
  start: async (page) => {
    await page.locator('#local-search button').click();
    await page.locator('.search-input').waitFor();
  },
  ask: async (page, queries) => {
    const took: number[] = [];
    for (const query of queries) {
      await page.locator('.search-input').fill('');
      await page.locator('.results .result').first().waitFor({ state: 'detached' });
      took.push(
        await page.evaluate(
          (text) =>
            new Promise<number>((done) => {
              const field = document.querySelector('.search-input') as HTMLInputElement;
              const start = performance.now();
              const look = (): void => {
                if (document.querySelector('.results :is(.result, .no-results)'))
                  done(performance.now() - start);
                else requestAnimationFrame(look);
              };
              field.value = text;
              field.dispatchEvent(new InputEvent('input', { bubbles: true }));
              look();
            }),
          query,
        ),
      );
    }
    return took;
  },
};

function weigh(folder: string, pattern: string): number {
  return globSync(pattern, { cwd: folder })
    .map((name) => statSync(`${folder}/${name}`))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}
