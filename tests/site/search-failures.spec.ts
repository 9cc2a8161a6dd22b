import type { Route } from '@playwright/test';
import { expect, test } from '../browser/test.ts';

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

const files = [
  '**/corpus/search.*.json',
  '**/corpus/units/**',
  '**/pagefind/pagefind.js*',
  '**/pagefind/*.pagefind',
  '**/pagefind/*.pf_meta',
  '**/pagefind/index/*',
  '**/pagefind/filter/*',
  '**/pagefind/fragment/*',
];
const spoiled: Record<string, (route: Route) => Promise<void> | undefined> = {
  missing: (route) => route.fulfill({ status: 404 }),
  corrupt: (route) => route.fulfill({ body: 'not what was written' }),
  late: () => undefined,
};
for (const [how, spoil] of Object.entries(spoiled)) {
  test(`a file of the search that is ${how} is told of, and the search answers when it is there`, async ({
    page,
  }) => {
    await page.clock.install();
    const status = page.getByRole('main').getByRole('status');
    for (const file of files) {
      await page.route(file, spoil);
      const asked = page.waitForRequest(file);
      await page.goto('?q=扶貧');
      await asked;
      if (how === 'late') await page.clock.fastForward(40_000);
      else await page.clock.fastForward(1000);
      await expect(status, file).toContainText('現在無法檢索');
      await expect(status.getByRole('link')).toHaveAttribute('href', /#points$/);
      await expect(page.locator('.search-region')).toHaveAttribute('aria-busy', 'false');
      await expect(page.locator('.results > li')).toHaveCount(0);
      await page.unroute(file, spoil);
      await status.getByRole('button').click();
      await expect(page.locator('.results > li').first(), file).toBeVisible();
      await expect(status).toContainText('找到');
    }
  });
}

for (const file of files) {
  test(`${file} failing once is asked for again, and no reader is told`, async ({ page }) => {
    let failures = 0;
    const fail = async (route: Route): Promise<void> => {
      failures += 1;
      await route.abort();
      await page.unroute(file, fail);
    };
    await page.route(file, fail);
    await page.goto('');
    await page.evaluate(() => {
      const region = document.querySelector('.search-region') as HTMLElement;
      new MutationObserver(() => (document.title += region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.getByRole('searchbox').first().fill('扶貧');
    await expect(page.locator('.results > li').first()).toBeVisible();
    await expect(page.locator('.search-region')).toHaveAttribute('aria-busy', 'false');
    expect(failures).toBeGreaterThan(0);
    expect(await page.title()).not.toMatch(/無法|沒有載入/);
  });
}
