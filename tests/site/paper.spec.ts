import { expect, test } from '../browser/test.ts';
import { keepSettings } from './settings.ts';
import { notices } from './site-map.ts';

test.skip(({ browserName }) => browserName === 'firefox', 'Firefox makes no PDF for tests.');

for (const direction of ['', 'vertical']) {
  test(`a notice makes a few sheets of A4${direction && ', vertical too'}`, async ({ page }) => {
    await keepSettings(page, direction ? { direction } : {});
    await page.goto(notices[0].path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b[^s]/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(1);
    expect(sheets).toBeLessThan(direction ? 8 : 5);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 594\.9\d* 841\.\d+\]/);
  });
}

test('paper shows the text and no navigation, and names where it came from', async ({ page }) => {
  await page.goto(notices[0].path);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.masthead nav', '.contents', '.points', '.tools button', '.foot']) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
  await expect(page.locator('.paper')).toContainText('/notices/zhenxiong-2020/');
  await expect(page.locator('article p').first()).toBeVisible();
});
