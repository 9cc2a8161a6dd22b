import { expect, test } from '../browser/test.ts';
import { getViolations } from '../support/axe.ts';
import { pages } from './site-map.ts';

/** One page of each kind. */
const kinds = pages.filter((path) => !path.startsWith('zh-hans/'));

for (const path of kinds)
  test(`on /${path} each target has 24 px or room about it, and none with focus is covered`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    expect(await getViolations(page, ['target-size'])).toEqual([]);
    const covered = await page
      .locator('a[href]:visible, button:visible, select:visible, summary:visible')
      .evaluateAll((all) =>
        all.flatMap((target) => {
          (target as HTMLElement).focus({ preventScroll: false });
          const box = target.getClientRects()[0] as DOMRect;
          const seen = document.elementFromPoint(
            Math.min(innerWidth - 1, box.left + Math.min(box.width, 40) / 2),
            box.top + box.height / 2,
          );
          const free = target.contains(seen) || seen?.contains(target);
          return free ? [] : [target.outerHTML.slice(0, 80)];
        }),
      );
    expect(covered).toEqual([]);
  });

/** What stands in the sentences of an article or a paragraph of ours, which WCAG 2.2 excepts. */
const inSentences = 'article *, .explained *, p:not(.collated, .whose, .of, .more, .small) > a';

test('under a finger every target of every kind of page is 44 px high', async ({
  browser,
  browserName,
  baseURL,
}) => {
  test.skip(browserName === 'firefox', 'Firefox cannot be made a phone by a test.');
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 360, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const small: string[] = [];
  for (const path of kinds) {
    await page.goto(path);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    const found = await page
      .locator('a[href]:visible, button:visible, select:visible, summary:visible')
      .evaluateAll(
        (all, sentences) =>
          all
            .filter((one) => !one.closest('.skip') && !one.matches(sentences))
            .map((one) => ({ one, height: one.getBoundingClientRect().height }))
            .filter(({ height }) => height < 43.5)
            .map(({ one, height }) => `${Math.round(height)} px: ${one.outerHTML.slice(0, 90)}`),
        inSentences,
      );
    small.push(...found.map((target) => `${path} ${target}`));
  }
  await context.close();
  expect(small).toEqual([]);
});
