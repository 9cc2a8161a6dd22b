import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../browser/test.ts';
import { notices } from './site-map.ts';

test('a device without a Chinese voice says so', async ({ page }) => {
  await page.goto(notices[0].path);
  const voices = await page.evaluate(
    () => speechSynthesis.getVoices().filter(({ lang }) => /^(zh|cmn|yue)/.test(lang)).length,
  );
  test.skip(voices > 0, 'This system has a Chinese voice.');
  await page.getByRole('button', { name: '朗讀' }).click();
  const bar = page.getByRole('region', { name: '朗讀' });
  await expect(bar.getByRole('status')).toContainText('沒有中文語音');
  await expect(bar.getByRole('button', { name: '後一句' })).toBeDisabled();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.locator('[data-toggle]').click();
  await expect(page.getByRole('region', { name: '朗读' }).getByRole('status')).toContainText(
    '没有中文语音',
  );
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-part=speech]')).toHaveCount(0);
});
