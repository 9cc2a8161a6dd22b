import type { Page } from '@playwright/test';
import core, { type Result, type RunOptions } from 'axe-core';

/**
 * What axe finds wrong with a page as it is now. It is asked within the page, which has no frames:
 * `@axe-core/playwright` gathers its results in a second page, and takes three times as long.
 *
 * @param rules ids of the rules to apply; all when left out
 */
export async function getViolations(page: Page, rules?: string[]): Promise<Result[]> {
  await page.evaluate(core.source);
  const options: RunOptions = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const { violations } = await page.evaluate((all) => globalThis.axe.run(all), options);
  return violations;
}

declare global {
  var axe: typeof core;
}
