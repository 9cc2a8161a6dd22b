import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, test } from '../browser/test.ts';
import { askAll, openBox } from '../support/ask.ts';
import { useIndex } from '../support/use-index.ts';

// The copy for reading offline would answer in place of the index that a test asks.
test.use({ serviceWorkers: 'block' });

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(`tests/data/search/${name}`, 'utf8')) as T;
const substrings = read<{ hant: string; hans: string; at: string[] }[]>('substrings.json');
const questions = read<{ ask: string; expect: string[] }[]>('questions.json');

// Written before the ranking was looked at, by one who had only read the notice.
const ofReaders = read<typeof questions>('questions-of-readers.json');

// Written before the ranking was changed; and what readers once asked in vain, or nearly.
const heldBack = read<typeof questions>('questions-held-back.json');
const onceWrong = read<typeof questions>('questions-once-wrong.json');

/** Asks questions as they stand; the mean reciprocal rank of the right points among ten. */
async function ask(page: Page, all: typeof questions, widen = false) {
  const texts = all.map((one) => one.ask);
  const answers = await askAll(page, texts, true, true, widen);
  const ranks = all.map(({ expect: points }, index) => {
    return (answers[index]?.ids ?? []).slice(0, 10).findIndex((id) => points.includes(id)) + 1;
  });
  const mean = ranks.reduce((sum, rank) => sum + (rank && 1 / rank), 0) / ranks.length;
  return { mean, missed: texts.filter((_, index) => ranks[index] === 0) };
}

for (const { script, root } of [
  { script: 'zh-Hant', root: '' },
  { script: 'zh-Hans', root: 'zh-hans/' },
]) {
  for (const layout of ['at-hand', 'units', 'notices'] as const) {
    const engine = {
      'at-hand': 'the corpus at hand',
      units: 'Pagefind',
      notices: 'our own index',
    }[layout];
    test(`in ${script}, ${engine} finds every substring of either script, and nothing else`, async ({
      page,
    }) => {
      if (layout !== 'at-hand') await useIndex(page, layout);
      await page.goto(`${root}about/`);
      await openBox(page);
      for (const query of ['hant', 'hans'] as const) {
        const answers = await askAll(
          page,
          substrings.map((one) => one[query]),
          false,
        );
        const wrong = substrings.filter(
          ({ at }, index) =>
            [...at].sort().join() !== [...(answers[index]?.ids ?? [])].sort().join(),
        );
        expect(wrong).toEqual([]);
      }
    });

    test(`in ${script}, ${engine} answers questions with the right point first`, async ({
      page,
    }) => {
      if (layout !== 'at-hand') await useIndex(page, layout);
      await page.goto(`${root}about/`);
      await openBox(page);
      const { mean, missed } = await ask(page, questions);
      expect(missed).toEqual([]);
      expect(mean).toBeGreaterThanOrEqual(0.98);
    });
  }

  test(`in ${script}, questions in readers' own words are answered, better with everyday words`, async ({
    page,
  }) => {
    await page.goto(`${root}about/`);
    await openBox(page);
    const plain = await ask(page, ofReaders);
    expect(plain.missed.length).toBeLessThanOrEqual(4);
    expect(plain.mean).toBeGreaterThanOrEqual(0.89);
    const widened = await ask(page, ofReaders, true);
    expect(widened.missed.length).toBeLessThanOrEqual(1);
    expect(widened.mean).toBeGreaterThanOrEqual(0.94);
  });

  for (const layout of ['at-hand', 'units', 'notices'] as const) {
    test(`in ${script}, questions held back and once in vain are answered (${layout})`, async ({
      page,
    }) => {
      if (layout !== 'at-hand') await useIndex(page, layout);
      await page.goto(`${root}about/`);
      await openBox(page);
      const fresh = await ask(page, heldBack);
      expect(fresh.missed.length).toBeLessThanOrEqual(2);
      expect(fresh.mean).toBeGreaterThanOrEqual(0.85);
      const again = await ask(page, onceWrong);
      expect(again.missed).toEqual([]);
      expect(again.mean).toBeGreaterThanOrEqual(0.97);
    });
  }
}
