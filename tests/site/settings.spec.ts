import { expect, test } from '../browser/test.ts';
import { keepSettings } from './settings.ts';
import { notices } from './site-map.ts';

const [hant, hans] = notices;

test('what is set holds at once, after a reload, on another page and in the other script', async ({
  page,
}) => {
  await page.goto(hant.path);
  const root = page.locator('html');
  await page.getByRole('link', { name: '設定' }).click();
  const dialog = page.getByRole('dialog', { name: '閱讀設定' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('radio', { name: '米黃' }).check();
  await dialog.getByRole('radio', { name: '150%' }).check();
  await expect(root).toHaveAttribute('data-theme', 'sepia');
  expect(await root.evaluate((html) => getComputedStyle(html).fontSize)).toBe('24px');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('link', { name: '設定' })).toBeFocused();
  await page.reload();
  await expect(root).toHaveAttribute('data-theme', 'sepia');
  await page.locator('[data-toggle]').click();
  await expect(root).toHaveAttribute('lang', 'zh-Hans');
  await expect(root).toHaveAttribute('data-size', '150');
  await page.goto('about/');
  await expect(root).toHaveAttribute('data-theme', 'sepia');
});

test('the dialog speaks the script that is shown, also when that changes', async ({ page }) => {
  await page.goto(hant.path);
  await page.getByRole('link', { name: '設定' }).click();
  await expect(page.getByRole('dialog', { name: '閱讀設定' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('[data-toggle]').click();
  await page.getByRole('link', { name: '设置' }).click();
  await expect(page.getByRole('dialog', { name: '阅读设置' }).getByText('高对比')).toBeVisible();
});

test('everything is undone in one touch', async ({ page }) => {
  await keepSettings(page, { theme: 'dark', size: '200', leading: 'wide' });
  await page.goto(hans.path);
  await page.getByRole('link', { name: '设置' }).click();
  await page.getByRole('button', { name: '恢复原样' }).click();
  expect(await page.locator('html').evaluate((html) => ({ ...html.dataset }))).toEqual({});
  expect(await page.evaluate(() => localStorage.getItem('settings'))).toBeNull();
});

test('the large mode is two touches, and back', async ({ page }) => {
  await page.goto(hant.path);
  const settings = page.getByRole('link', { name: '設定' });
  await settings.click();
  await page.getByRole('radio', { name: '長者模式' }).check();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'large');
  await settings.click();
  await expect(page.getByRole('radio', { name: '長者模式' })).toBeChecked();
  await page.getByRole('radio', { name: '一般' }).check();
  await expect(page.locator('html')).not.toHaveAttribute('data-mode');
});

test('what is set is there before the first paint', async ({ page }) => {
  await keepSettings(page, { theme: 'dark' });
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      (globalThis as { early?: string }).early ??= getComputedStyle(
        document.documentElement,
      ).colorScheme;
    });
  });
  await page.goto(hant.path);
  expect(await page.evaluate(() => (globalThis as { early?: string }).early)).toContain('dark');
});

test('a setting that no page knows does no harm', async ({ page }) => {
  await page.goto(hant.path);
  await page.evaluate(() => localStorage.setItem('settings', '{"theme":"neon",'));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(hant.path);
  await expect(page.locator('h1')).toBeVisible();
  expect(errors).toEqual([]);
});

test('the page of settings works as the dialog does', async ({ page }) => {
  await page.goto('about/');
  await expect(page.locator('[data-search]')).toBeVisible();
  await page.getByRole('radio', { name: '暗', exact: true }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.getByRole('radio', { name: '暗', exact: true })).toBeChecked();
});

test('a selection is offered to be copied with its address', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'A stock Firefox lets no test read its clipboard.');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(hant.path);
  await page.locator('#f3').evaluate((point) => getSelection()?.selectAllChildren(point));
  await page.locator('#f3').dispatchEvent('mouseup');
  await page.getByRole('button', { name: '複製引文和網址' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^「補齊『兩不愁、三保障』短板不夠扎實」（省委.+〔編者擬題〕，2020年3月10日反饋，http.+\/notices\/zhenxiong-2020\/#f3）$/,
  );
});
