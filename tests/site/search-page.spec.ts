import { expect, test } from '../browser/test.ts';

// The copy for reading offline would answer in place of the files that these tests take away.
test.use({ serviceWorkers: 'block' });

const points = /#points$/;

test('where the script of the search does not come, the page says so and leads to all points', async ({
  page,
}) => {
  await page.route('**/_assets/app.*', (route) => route.abort());
  await page.goto('?q=扶貧');
  const region = page.locator('.search-region');
  await expect(region).toContainText('現在無法檢索');
  await expect(region.getByRole('link')).toBeVisible();
  await expect(region.getByRole('link')).toHaveAttribute('href', points);
});

test('where it comes, that sentence is never seen', async ({ page }) => {
  await page.goto('?kind=finding');
  await expect(page.getByRole('main').locator('.filters')).toBeVisible();
  await expect(page.getByText('現在無法檢索')).toHaveCount(0);
});

test('files that are late are waited for in words, on the page and in the box', async ({
  page,
}) => {
  await page.route('**/corpus/search.*', () => undefined);
  await page.goto('?q=扶貧');
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toContainText('正在檢索');
  await expect(status).toContainText('還在載入');
  await expect(status.getByRole('link')).toHaveAttribute('href', points);
  await page.locator('[data-toggle]').click();
  await expect(status).toContainText('正在检索');

  await page.goto('about/');
  await page.locator('[data-search]').click();
  const box = page.getByRole('dialog');
  await expect(box.getByRole('status')).toContainText('正在檢索');
  await expect(box.getByRole('status').getByRole('link')).toHaveAttribute('href', points);
});

test('the box has its words without any file of the search, in either script', async ({ page }) => {
  await page.route('**/corpus/**', (route) => route.abort());
  await page.goto('about/');
  await page.locator('[data-search]').click();
  const box = page.getByRole('dialog', { name: '檢索' });
  await expect(box.getByRole('checkbox', { name: /按「\/」鍵/ })).toBeVisible();
  await expect(box.getByRole('link', { name: '在檢索頁查看' })).toBeVisible();
  await expect(box.getByRole('button', { name: '關閉' })).toBeVisible();
  await expect(box.getByRole('status')).toContainText('現在無法檢索');
  await box.getByRole('button', { name: '重試' }).click();
  await expect(box.getByRole('searchbox')).toBeFocused();
});

test('the focus stays in the search when its button goes away', async ({ page }) => {
  await page.goto('?q=整改&kind=finding');
  await page.getByRole('button', { name: '清除篩選' }).click();
  await expect(page.locator('.filters summary')).toBeFocused();
  await page.goto('?q=發現問題');
  await page.getByRole('button', { name: '列出全部11項發現問題' }).click();
  await expect(page.getByRole('main').locator('.results > li')).toHaveCount(11);
  await expect(page).toHaveURL(/\/\?kind=finding$/);
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('Back goes to what was submitted before, however slowly it was typed', async ({ page }) => {
  await page.goto('');
  const field = page.getByRole('searchbox');
  const at = (words: string) => new RegExp(`/\\?q=${encodeURIComponent(words)}$`);
  for (const words of ['扶貧', '責任']) {
    await field.fill(words);
    // The address follows what is typed before Enter is pressed.
    await expect(page).toHaveURL(at(words));
    await field.press('Enter');
  }
  for (const words of ['疫', '疫情']) {
    await field.fill(words);
    await expect(page).toHaveURL(at(words));
  }
  for (const words of ['責任', '扶貧']) {
    await page.goBack();
    await expect(page).toHaveURL(at(words));
    await expect(field).toHaveValue(words);
  }
  await page.goForward();
  await expect(field).toHaveValue('責任');
});

test('Back counts, though a key was pressed just before', async ({ page }) => {
  await page.clock.install();
  await page.goto('?q=扶貧');
  const field = page.getByRole('searchbox');
  await field.fill('責任');
  await field.press('Enter');
  await expect(page).toHaveURL(new RegExp(encodeURIComponent('責任')));
  // The pause after which the address follows does not end before Back is through.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await field.fill('疫情');
  await page.evaluate(() => history.back());
  await expect(field).toHaveValue('扶貧');
  await page.clock.runFor(1000);
  await expect(page).toHaveURL(new RegExp(`${encodeURIComponent('扶貧')}$`));
  await expect(field).toHaveValue('扶貧');
});

test('signs alone stand nowhere, and that is said', async ({ page }) => {
  await page.goto('');
  const field = page.getByRole('searchbox');
  const status = page.getByRole('status');
  for (const signs of ['。，', '😀', '[', '.*', '%']) {
    await field.fill(signs);
    await field.press('Enter');
    await expect(status).toHaveText('什麼也沒有找到，也沒有相近的。可以改看 全部問題與要求。');
    await expect(status.getByRole('link')).toHaveAttribute('href', points);
    await field.fill('');
    await expect(status).toBeHidden();
  }
});

test('a passage is called what the filter calls it', async ({ page }) => {
  await page.goto('?kind=passage');
  const kinds = page.getByRole('main').locator('.results .kind');
  await expect(kinds.first()).toBeVisible();
  expect(new Set(await kinds.allTextContents())).toEqual(new Set(['其他段落']));
  await page.goto('?kind=finding');
  await expect(page.getByRole('main').locator('.results > li')).toHaveCount(11);
  await expect(kinds.first()).toHaveText('發現問題1');
});

test('the key for the search is announced, and can be turned off on its page too', async ({
  page,
}) => {
  await page.goto('');
  const link = page.locator('[data-search]');
  await expect(link).toHaveAttribute('aria-keyshortcuts', '/');
  await page.getByRole('main').getByRole('searchbox').focus();
  await page
    .getByRole('main')
    .getByRole('switch', { name: /按「\/」鍵/ })
    .uncheck();
  await expect(link).not.toHaveAttribute('aria-keyshortcuts');
  await page.goto('about/');
  await expect(link).not.toHaveAttribute('aria-keyshortcuts');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('on the home page the key leads to its field, under a Chinese input method too', async ({
  page,
}) => {
  await page.goto('');
  const field = page.getByRole('main').getByRole('searchbox');
  for (const key of [{ key: '/' }, { key: '、' }, { key: 'Process', code: 'Slash' }]) {
    await field.blur();
    await page.evaluate((how) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...how, bubbles: true }));
    }, key);
    await expect(field).toBeFocused();
  }
  await page.keyboard.type('扶貧');
  await expect(page.locator('main .results > li').first()).toBeVisible();
});

test('a browser without modal dialogs is led to the search page', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
  });
  await page.goto('about/');
  await page.locator('[data-search]').click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page).not.toHaveURL(/about/);
});

test('at 320 pixels the box keeps its buttons beside the field and its dates whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('about/');
  await page.locator('[data-search]').click();
  const box = page.getByRole('dialog');
  await box.getByRole('searchbox').fill('扶貧');
  const time = box.locator('time');
  await expect(time).toHaveText('2020年3月10日');
  await expect(time).toHaveCount(1);
  expect(await time.evaluate((one) => one.getClientRects().length)).toBe(1);
  const tops = await Promise.all(
    ['searchbox', 'button'].map((role) =>
      box
        .locator('.search-form')
        .getByRole(role as 'button')
        .last()
        .evaluate((one) => Math.round(one.getBoundingClientRect().top)),
    ),
  );
  expect(tops[0]).toBe(tops[1]);
});

test('the title of the page says what is asked, in the script that is shown', async ({ page }) => {
  await page.goto('?q=扶貧');
  await expect(page).toHaveTitle(/^扶貧－通報讀本/);
  await page.locator('[data-toggle]').click();
  await expect(page).toHaveTitle(/^扶貧－通报读本/);
  await page.getByRole('searchbox').fill('责任');
  await expect(page).toHaveTitle(/^责任－通报读本/);
});
