import type { Page } from '@playwright/test';
import { expect, test } from '../browser/test.ts';
import { notices } from './site-map.ts';

/** The texts that are marked as found, in the order of the text. */
const getMarked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));

/** What stands before the first mark in its paragraph. */
const getBefore = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [first] = CSS.highlights.get('found') ?? [];
    const range = new Range();
    range.setStartBefore((first as Range).startContainer.parentElement?.closest('p') as Element);
    range.setEnd((first as Range).startContainer, (first as Range).startOffset);
    return range.toString();
  });

const getResults = (page: Page) => page.getByRole('main').locator('.results a');

test('a passage is marked where it stands, not where its words stand first', async ({ page }) => {
  await page.goto('?q=組織部');
  await getResults(page).filter({ hasText: '問題線索' }).click();
  await expect.poll(() => getMarked(page)).toEqual(['組織部']);
  expect(await getBefore(page)).toMatch(/轉紀檢監察、$/);
  await page.locator('[data-toggle]').click();
  await expect.poll(() => getMarked(page)).toEqual(['组织部']);
  expect(await getBefore(page)).toMatch(/转纪检监察、$/);
  await page.reload();
  await expect.poll(() => getMarked(page)).toEqual(['组织部']);
});

test('every word that a result shows marked is marked where it leads', async ({ page }) => {
  await page.goto('?q=問題');
  const result = getResults(page).filter({ hasText: '整改意見3.4' });
  await expect(result.locator('mark')).toHaveCount(3);
  await result.click();
  await expect.poll(() => getMarked(page)).toEqual(['問題', '問題', '問題']);
});

test('two passages of one section lead each to its own words', async ({ page }) => {
  const seen = new Set<string>();
  for (const words of ['主要是', '問題線索']) {
    await page.goto('?q=問題');
    await getResults(page).filter({ hasText: words }).click();
    await expect.poll(async () => (await getMarked(page)).length).toBeGreaterThan(0);
    seen.add(await getBefore(page));
  }
  expect(seen.size).toBe(2);
});

test('what is only near, with no word to mark, is marked as a whole', async ({ page }) => {
  await page.goto('?kind=passage&order=text');
  await getResults(page).filter({ hasText: '問題線索' }).click();
  await expect
    .poll(() => getMarked(page))
    .toEqual([expect.stringMatching(/^同時，巡視組還收到.+部門處理。$/)]);
});

for (const direction of ['horizontal', 'vertical'] as const) {
  test(`on a phone, in ${direction} text, a passage comes into view with its words`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript((value) => {
      localStorage.setItem('settings', value === 'vertical' ? '{"direction":"vertical"}' : '{}');
    }, direction);
    await page.goto('?q=問題線索');
    await getResults(page).first().click();
    await expect.poll(() => getMarked(page)).toEqual(['問題線索']);
    const isInView = () =>
      page.evaluate(() => {
        const [first] = CSS.highlights.get('found') ?? [];
        const { top, left, right } = (first as Range).getBoundingClientRect();
        return top >= 0 && top < innerHeight && left >= 0 && right <= innerWidth;
      });
    await expect.poll(isInView).toBe(true);
  });
}

test('a point stands with the lines that introduce it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('notices/zhenxiong-2020/#f10');
  const getTop = () =>
    page.locator('#f10').evaluate((point) => point.getClientRects()[0]?.top ?? 0);
  await expect.poll(getTop).toBeGreaterThan(60);
  expect(await getTop()).toBeLessThan(320);
});

for (const { script, path } of notices) {
  test(
    `a point led to covers nothing of the mark after it, ${script}`,
    { tag: '@all' },
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(path);
      const ids = await page
        .locator('article span[data-kind]')
        .evaluateAll((points) => points.map(({ id }) => id));
      for (const id of ids) {
        const plain = await photographNext(page, id, '');
        const led = await photographNext(page, id, id);
        expect(led?.equals(plain as Buffer), id).not.toBe(false);
      }
    },
  );
}

/** The character after the point `id` in its paragraph, where the page is led to `target`. */
async function photographNext(page: Page, id: string, target: string): Promise<Buffer | undefined> {
  const clip = await page.evaluate(
    async ({ id, target }) => {
      location.hash = target;
      const point = document.getElementById(id) as HTMLElement;
      // To a whole pixel, or the same character would be drawn in two ways.
      const top = Math.round(point.getBoundingClientRect().top + scrollY) - 200;
      scrollTo({ top, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 100));
      const { nextSibling: next } = point;
      if (!(next instanceof Text)) return;
      const range = new Range();
      range.setStart(next, 0);
      range.setEnd(next, 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    },
    { id, target },
  );
  return clip && page.screenshot({ clip });
}

test('marks belong to the visit that a result led to, also in a new tab, and to no other', async ({
  page,
  context,
}) => {
  await page.goto('?q=產業扶貧');
  const opened = context.waitForEvent('page');
  await getResults(page)
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  // A new tab is empty at first.
  await tab.waitForURL(/#f5$/);
  await expect.poll(() => getMarked(tab)).toEqual(['產業扶貧']);
  await expect(tab.locator('[data-results]')).toBeVisible();
  await tab.reload();
  await expect.poll(() => getMarked(tab)).toEqual(['產業扶貧']);
  await tab.goto('');
  await tab.locator('main a[href$="zhenxiong-2020/#f5"]').first().click();
  await expect(tab).toHaveURL(/zhenxiong-2020\/#f5$/);
  await expect(tab.locator('[data-results]')).toBeHidden();
  expect(await getMarked(tab)).toEqual([]);
  await tab.goBack();
  await tab.goBack();
  await expect.poll(() => getMarked(tab)).toEqual(['產業扶貧']);
  expect(await tab.evaluate(() => localStorage.getItem('landings'))).toBe('[]');
});

test('a result in the box that leads to where one is marks its words too', async ({ page }) => {
  await page.goto('notices/zhenxiong-2020/#f8');
  await page.locator('[data-search]').click();
  await page.getByRole('dialog').getByRole('searchbox').fill('廉政風險');
  await page.getByRole('dialog').locator('.results a').first().click();
  await expect.poll(() => getMarked(page)).toEqual(['廉政風險']);
  await expect(page.locator('[data-results]')).toBeVisible();
});

test('the way back leads to the very result', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('?q=整改');
  const result = getResults(page).nth(11);
  const text = await result.textContent();
  await result.click();
  await page.locator('[data-results]').click();
  await expect(getResults(page).nth(11)).toBeFocused();
  await expect(getResults(page).nth(11)).toBeInViewport();
  await expect(getResults(page).nth(11)).toHaveText(text as string);
});
