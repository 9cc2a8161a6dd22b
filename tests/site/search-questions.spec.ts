import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, test } from '../browser/test.ts';
import { askAll, openBox } from '../support/ask.ts';

// The copy for reading offline would answer in place of the index that the site serves.
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
async function ask(page: Page, all: typeof questions) {
  const texts = all.map((one) => one.ask);
  const answers = await askAll(page, texts, true);
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
  test(`in ${script}, Pagefind finds every substring of either script, and nothing else`, async ({
    page,
  }) => {
    await page.goto(`${root}notices/zhenxiong-2020/`);
    await openBox(page);
    for (const query of ['hant', 'hans'] as const) {
      const answers = await askAll(
        page,
        substrings.map((one) => one[query]),
        false,
      );
      const wrong = substrings.filter(
        ({ at }, index) => [...at].sort().join() !== [...(answers[index]?.ids ?? [])].sort().join(),
      );
      expect(wrong).toEqual([]);
    }
  });

  test(`in ${script}, questions are answered with the right point first`, async ({ page }) => {
    await page.goto(`${root}notices/zhenxiong-2020/`);
    await openBox(page);
    const [own, again, readers, fresh] = [
      await ask(page, questions),
      await ask(page, onceWrong),
      await ask(page, ofReaders),
      await ask(page, heldBack),
    ];
    expect(own.missed).toEqual([]);
    expect(own.mean).toBeGreaterThanOrEqual(0.98);
    expect(again.missed).toEqual([]);
    expect(again.mean).toBeGreaterThanOrEqual(0.97);
    expect(readers.missed.length).toBeLessThanOrEqual(1);
    expect(readers.mean).toBeGreaterThanOrEqual(0.94);
    expect(fresh.missed.length).toBeLessThanOrEqual(2);
    expect(fresh.mean).toBeGreaterThanOrEqual(0.85);
  });
}
