import type { Page } from '@playwright/test';

/**
 * Waits until a page has loaded and nothing more has come for half a second, by its own record of
 * what came: what the driver of a browser counts as still under way may stay so for ever.
 */
export async function waitForQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    for (let known = -1; ;) {
      const now = performance.getEntriesByType('resource').length;
      if (now === known) return;
      known = now;
      await new Promise((done) => setTimeout(done, 500));
    }
  });
}
