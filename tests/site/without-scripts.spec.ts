import { expect, test } from '../browser/test.ts';
import { notices } from './site-map.ts';

test.use({ reader: { scripts: false } });

const [hant, hans] = notices;

test('without JavaScript the toggle is a link to the same page', async ({ page }) => {
  await page.goto(hant.path);
  await page.locator('[data-toggle]').click();
  await expect(page).toHaveURL(new RegExp(`/${hans.path}$`));
});

test('without JavaScript each section leads to the same place in the other script', async ({
  page,
}) => {
  await page.goto(hans.path);
  await page.locator('#commitments h2 a').click();
  await expect(page).toHaveURL(new RegExp(`/${hant.path}#commitments$`));
  await expect(page.locator('#commitments h2')).toBeInViewport();
});

test('without JavaScript every point of the list leads to what is said of it', async ({ page }) => {
  await page.goto(hant.path);
  await page.locator('[data-point=f11]').click();
  await expect(page.locator('#f11')).toBeInViewport();
  await expect(page).toHaveURL(/\/points\/#f11$/);
});

test('without JavaScript nothing is shown that only works with it', async ({ page }) => {
  await page.goto(hant.path);
  await expect(page.locator('#card')).toBeHidden();
  await expect(page.locator('.tools [data-comfort]')).toBeHidden();
  await expect(page.locator('[data-offer]')).toBeHidden();
});

test('without JavaScript all points are listed, and terms lead to the glossary', async ({
  page,
}) => {
  await page.goto('');
  await expect(page.locator('.point-list li:visible')).toHaveCount(22);
  await page.goto(hant.path);
  await page.locator('a[data-term=san-luoshi]').click();
  await expect(page).toHaveURL(/\/about\/#san-luoshi$/);
  await expect(page.locator('#san-luoshi h3')).toBeInViewport();
});

test('without JavaScript the home page has no field that does nothing', async ({ page }) => {
  await page.goto('?q=扶貧');
  await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
  await expect(page.locator('main noscript p')).toContainText('檢索需要 JavaScript');
  await page.getByRole('main').getByRole('link', { name: '全部問題與要求' }).click();
  await expect(page).toHaveURL(/#points$/);
});
