import { expect, test } from '../browser/test.ts';
import { notices } from './site-map.ts';

const [hant] = notices;

test('the first key leads past the masthead, and the link shows itself', async ({ page }) => {
  await page.goto(hant.path);
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the address of a point can be copied', async ({ page, context, browserName }) => {
  test.skip(browserName === 'firefox', 'A stock Firefox lets no test read its clipboard.');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(hant.path);
  await page.locator('.points a[href="#f4"]').press('Enter');
  const bar = page.locator('[data-here]');
  await expect(bar).toContainText('發現問題4');
  await bar.getByRole('button', { name: '複製網址' }).press('Enter');
  await expect(bar.getByRole('status')).toHaveText('已複製');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/zhenxiong-2020\/#f4$/);
  await bar.getByRole('button', { name: '關閉' }).click();
  await expect(bar).toBeHidden();
});
