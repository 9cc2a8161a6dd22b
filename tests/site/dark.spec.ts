import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../browser/test.ts';
import { pages } from './site-map.ts';

test.use({ reader: { scheme: 'dark' } });

for (const path of pages) {
  test(
    `/${path} has no diagnostic that axe finds in the dark`,
    { tag: '@axe' },
    async ({ page }) => {
      await page.goto(path);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    },
  );
}
