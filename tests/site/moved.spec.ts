import { expect, test } from '../browser/test.ts';
import { moved } from '../../src/site/moved.ts';
import { toPath } from '../../src/site/routes.ts';
import { scripts } from '../../src/script/script.ts';

for (const script of scripts) {
  for (const { from, to, hash = '' } of moved) {
    const [old, now] = [toPath(from, script), toPath(to, script)];

    test(`/${old} leads on to /${now}, with what is asked`, async ({ page, baseURL }) => {
      await page.goto(old);
      await expect(page).toHaveURL(`${baseURL}${now}${hash}`);
      if (hash) await expect(page.locator(hash)).toHaveCount(1);
      await page.goto(`${old}?q=%E6%89%B6%E8%B2%A7#place`);
      await expect(page).toHaveURL(`${baseURL}${now}?q=%E6%89%B6%E8%B2%A7#place`);
    });

    test(`/${old} leads on without JavaScript`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(baseURL + old);
      await page.waitForURL(`${baseURL}${now}${hash}`);
      await context.close();
    });
  }
}
