import type { Route } from '@playwright/test';
import { expect, test } from '../browser/test.ts';
import { useIndex } from '../support/use-index.ts';

// The copy for reading offline would answer in place of the files that these tests take away.
test.use({ serviceWorkers: 'block' });

for (const [script, root, unable] of [
  ['zh-Hant', '', '現在無法檢索'],
  ['zh-Hans', 'zh-hans/', '现在无法检索'],
] as const) {
  test(`in ${script}, a search that can't load its files says so and leads to all points`, async ({
    page,
  }) => {
    await page.route('**/corpus/**', (route) => route.abort());
    await page.goto(`${root}?q=整改`);
    await expect(page.getByRole('status')).toContainText(unable);
    await expect(page.getByRole('status').getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`/${root}\\#points$`),
    );
    await expect(page.locator('.search-region')).toHaveAttribute('aria-busy', 'false');
    await page.unroute('**/corpus/**');
    await page.getByRole('status').getByRole('button').click();
    await expect(page.getByRole('status')).toContainText('找到');
  });
}

for (const layout of ['units', 'notices'] as const) {
  const spoiled: Record<string, (route: Route) => Promise<void> | undefined> = {
    missing: (route) => route.fulfill({ status: 404 }),
    corrupt: (route) => route.fulfill({ body: 'not what was written' }),
    late: () => undefined,
  };
  for (const [how, spoil] of Object.entries(spoiled)) {
    const index = layout === 'units' ? 'Pagefind’s index' : 'our own index';
    test(`${index} with a file that is ${how} says so, and answers again when it is there`, async ({
      page,
    }) => {
      await useIndex(page, layout);
      await page.clock.install();
      const status = page.getByRole('status');
      for (const [file, said] of [
        ['**/corpus/search.*.json', '現在無法檢索'],
        ...(layout === 'units' ? [['**/pagefind/records.*.json', '現在無法檢索'] as const] : []),
        layout === 'units'
          ? ['**/pagefind/index/*', how === 'late' ? '現在無法檢索' : '沒有載入']
          : ['**/corpus/**/*.bin', '現在無法檢索'],
        ['**/corpus/units/**', layout === 'units' ? '沒有載入' : '現在無法檢索'],
      ] as const) {
        await page.route(file, spoil);
        const asked = page.waitForRequest(file);
        await page.goto('?q=扶貧');
        await asked;
        if (how === 'late') await page.clock.fastForward(40_000);
        await expect(status).toContainText(said);
        await expect(status.getByRole('link')).toHaveAttribute('href', /\/points\/$/);
        await expect(page.locator('.search-region')).toHaveAttribute('aria-busy', 'false');
        await page.unroute(file, spoil);
        await status.getByRole('button').click();
        await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
        await expect(status).not.toContainText(said);
      }
    });
  }
}

for (const [layout, file] of [
  ['at-hand', '**/corpus/search.*.json'],
  ['units', '**/pagefind/index/*'],
  ['units', '**/pagefind/records.*.json'],
  ['units', '**/corpus/units/**'],
  ['notices', '**/corpus/**/*.bin'],
] as const) {
  test(`${layout}: ${file} failing once is asked for again, and no reader is told`, async ({
    page,
  }) => {
    if (layout !== 'at-hand') await useIndex(page, layout);
    let failures = 0;
    const fail = async (route: Route): Promise<void> => {
      failures += 1;
      await route.abort();
      await page.unroute(file, fail);
    };
    await page.route(file, fail);
    await page.goto('');
    await page.evaluate(() => {
      const status = document.querySelector('[role=status]') as HTMLElement;
      new MutationObserver(() => (document.title += status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.getByRole('searchbox').first().fill('扶貧');
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    await expect(page.locator('.search-region')).toHaveAttribute('aria-busy', 'false');
    expect(failures).toBeGreaterThan(0);
    expect(await page.title()).not.toMatch(/無法|沒有載入/);
  });
}
