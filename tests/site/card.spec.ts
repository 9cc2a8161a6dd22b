import { expect, test } from '../browser/test.ts';
import { notices } from './site-map.ts';

const [hant, hans] = notices;

test('a card goes from point to point, and what answers one opens in it', async ({ page }) => {
  await page.goto(hant.path);
  await page.locator('#f1').click();
  const name = page.locator('#card-name');
  await expect(name).toHaveText('發現問題1');
  await expect(page.getByRole('button', { name: '上一項' })).toBeDisabled();
  for (const number of ['2', '3', '4']) {
    await page.getByRole('button', { name: '下一項' }).click();
    await expect(name).toHaveText(`發現問題${number}`);
  }
  await expect(page.locator('#f4')).toHaveAttribute('data-current');
  await page.locator('#card').getByRole('link', { name: '整改意見2.2' }).click();
  await expect(name).toHaveText('整改意見2.2');
  await expect(page.locator('#card [data-body]')).not.toBeEmpty();
  await expect(page.locator('[data-current]')).toHaveCount(1);
  await expect(page.locator('[data-current]')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-current]')).toHaveCount(0);
});

test('a card stays open through the toggle, in the other script', async ({ page }) => {
  await page.goto(hant.path);
  await page.locator('#f4').click();
  const card = page.locator('#card');
  await expect(card).toContainText('勞動力轉移就業質量不高');
  await page.locator('[data-toggle]').click();
  await expect(card).toContainText('劳动力转移就业质量不高');
  await expect(card.getByRole('link', { name: '整改意见2.2' })).toHaveAttribute(
    'href',
    new RegExp(`/${hans.path}points/#`),
  );
});

test('the card of a finding says that no report was received, that of a requirement does not', async ({
  page,
}) => {
  await page.goto(hant.path);
  await page.locator('#f4').click();
  const none = page.locator('#card').getByText('沒有收到');
  await expect(none).toBeVisible();
  await page.locator('#card').getByRole('link', { name: '整改意見2.2' }).click();
  await expect(page.locator('#card-name')).toHaveText('整改意見2.2');
  await expect(none).toHaveCount(0);
});

test('where the page of points does not come, a point leads there', async ({ page }) => {
  await page.goto(hant.path);
  await page.route(/\/points\/$/, (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  );
  await page.locator('#f4').click();
  await expect(page).toHaveURL(new RegExp(`/${hant.path}points/#f4$`));
});

for (const { script, path } of notices)
  test(`on a wide window all points of a section stand beside it in words, ${script}`, async ({
    page,
    browserName,
  }) => {
    test.skip(browserName === 'firefox', 'Without ::details-content the list stays folded.');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    const findings = page.locator('#findings .points a');
    await expect(findings).toHaveCount(11);
    const texts = await page.locator('#findings p [data-kind=finding]').allTextContents();
    expect(await findings.allTextContents()).toEqual(texts);
    await expect(findings.first()).toBeVisible();
  });
