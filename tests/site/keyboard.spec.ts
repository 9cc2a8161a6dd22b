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

test('a point opens its card, which copies its words and address, and gives the focus back', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'A stock Firefox lets no test read its clipboard.');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${hant.path}#f4`);
  await expect(page.locator('#f4')).toBeFocused();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: '發現問題4' });
  await expect(card).toBeFocused();
  await card.getByRole('button', { name: '複製引文和網址' }).press('Enter');
  await expect(card.getByRole('status')).toHaveText('已複製');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^「勞動力轉移就業質量不高」.+發現問題4，https:\S+zhenxiong-2020\/#f4/,
  );
  await card.getByRole('button', { name: '關閉' }).press('Enter');
  await expect(card).toBeHidden();
  await expect(page.locator('#f4')).toBeFocused();
});
