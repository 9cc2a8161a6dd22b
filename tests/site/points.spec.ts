import { expect, test } from '../browser/test.ts';
import { notices } from './site-map.ts';

const [hant, hans] = notices;

test('the home page lists all points, and leads to those of a kind or a body', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('.point-list li')).toHaveCount(22);
  await page
    .getByRole('navigation', { name: '責任主體' })
    .getByRole('link', { name: '組織部門' })
    .click();
  await expect(page).toHaveURL(/\/\?kind=.+&body=organisation$/);
  const results = page.locator('.search-region .results a');
  await expect(results).toHaveCount(2);
  await expect(page.locator('.browse')).toBeHidden();
  await page.locator('[data-toggle]').click();
  await expect(page.locator('.search-region')).toHaveAttribute('lang', 'zh-Hans');
  await expect(results).toHaveCount(2);
});

test('an address that narrowed the list of all points finds the same now', async ({ page }) => {
  await page.goto('points/?kind=finding&body=organisation');
  await expect(page).toHaveURL(/\/\?kind=finding&body=organisation(#points)?$/);
  await expect(page.locator('.search-region .results a')).toHaveCount(2);
});

test('the search of the home page is fetched when a reader turns to it, not before', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('');
  await page.waitForLoadState('load');
  expect(asked.filter((url) => /\/(corpus|pagefind)\/|\/app\./.test(url))).toEqual([]);
  await page.getByRole('main').getByRole('searchbox').focus();
  await expect.poll(() => asked.some((url) => url.includes('/app.'))).toBe(true);
});

test('where the search does not come, the home page says so and shows all points', async ({
  page,
}) => {
  await page.route(/\/app\.[^/]*\.js$/, (route) => route.abort());
  await page.goto('?q=%E6%89%B6%E8%B2%A7');
  await expect(page.locator('[data-fallback]')).toContainText('現在無法檢索');
  await expect(page.locator('.point-list li').first()).toBeVisible();
});

test('a term is explained in place, in the script that is shown, and closes with Escape', async ({
  page,
}) => {
  await page.goto(hant.path);
  const link = page.locator('a[data-term=si-ge-qingdan]');
  await link.focus();
  await page.keyboard.press('Enter');
  const note = page.locator('#card');
  await expect(note).toContainText('「整改任務、整改措施、整改責任、整改時限」');
  await expect(note).toBeFocused();
  await page.locator('[data-toggle]').evaluate((toggle: HTMLElement) => toggle.click());
  await expect(note).toContainText('“整改任务、整改措施、整改责任、整改时限”');
  await note.focus();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(link).toBeFocused();
});

test('a term’s mark in the text opens the same card, and the text stays as it is', async ({
  page,
}) => {
  await page.goto(hans.path);
  const before = await page.locator('article p').allTextContents();
  await page.locator('#term-huitoukan').click();
  await expect(page.locator('#card')).toContainText('巡视结束一段时间后');
  expect(await page.locator('article p').allTextContents()).toEqual(before);
});

test('the card of a point leads to its own place, where it can be cited', async ({ page }) => {
  await page.goto(hant.path);
  await page.locator('#f4').click();
  const card = page.getByRole('dialog', { name: '發現問題4' });
  await expect(card.getByRole('blockquote')).toHaveText('勞動力轉移就業質量不高');
  await expect(card).toContainText('縣委');
  await expect(card).toContainText('整改意見2.2');
  await card.getByRole('link', { name: '引用' }).click();
  await expect(page).toHaveURL(new RegExp(`/${hant.path}points/#f4$`));
  const section = page.locator('#f4');
  await expect(section.locator('[data-text]')).toHaveText('勞動力轉移就業質量不高');
  await expect(section).toContainText('整改意見2.2');
  await section.getByRole('button', { name: '引用' }).click();
  await expect(section.locator('.cite dd')).toHaveCount(3);
  await expect(section.locator('.cite button')).toHaveCount(3);
  await expect(section.locator('[data-style=gbt]')).toHaveText(
    /^\[省委.+」情況，2020年3月10日反饋：發現問題4\]\[EB\/OL\]\. 通報讀本\[\d{4}-\d\d-\d\d\]\. https:\/\/\S+#f4\.$/,
  );
  await page.locator('[data-toggle]').click();
  await expect(section.locator('.cite')).toHaveCount(0);
  await section.getByRole('button', { name: '引用' }).click();
  await expect(section.locator('[data-style=apa]')).toHaveText(
    /^\[省委.+”情况，2020年3月10日反馈：发现问题4\]（无日期）。通报读本。https:\/\/\S+\/zh-hans\/\S+#f4$/,
  );
});

for (const path of [hant.path, `${hant.path}points/`, '']) {
  test(`a link to ${path} is shown with the notice’s picture`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
      'content',
      new RegExp(`^https://.+/${hant.path}picture\\.png$`),
    );
  });
}

for (const { script, path } of notices) {
  test(`${script}: a quotation is copied as it is shown, with the words of the point`, async ({
    page,
    context,
    browserName,
  }) => {
    await page.goto(`${path}points/`);
    await page.locator('#c1-2').getByRole('button', { name: '引用' }).click();
    const quoted = page.locator('#c1-2 [data-style=quote]');
    const shown = await quoted.textContent();
    expect(shown).toMatch(
      script === 'zh-Hant'
        ? /^「把巡視.+增強『四個意識』.+權威。」——省委.+「回頭看」情況〔編者擬題〕，2020年3月10日反饋，表態1\.2，https:\S+#c1-2$/
        : /^“把巡视.+增强‘四个意识’.+权威。”——省委.+“回头看”情况〔编者拟题〕，2020年3月10日反馈，表态1\.2，https:\S+#c1-2$/,
    );
    test.skip(browserName === 'firefox', 'A stock Firefox lets no test read its clipboard.');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#c1-2 [data-style=quote] + button').click();
    await expect(page.locator('#c1-2 [data-style=quote] ~ [role=status]').first()).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  });
}

test('no date of a citation breaks in two', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${hant.path}points/`);
  const buttons = page.getByRole('button', { name: '引用' });
  await buttons.evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
  const lines = await page
    .locator('.point .cite [data-slot=day]')
    .evaluateAll((dates) => dates.map((date) => date.getClientRects().length));
  expect(new Set(lines)).toEqual(new Set([1]));
});

test('a finding says that nothing answers it, and the page that no report was received', async ({
  page,
}) => {
  await page.goto(`${hant.path}points/`);
  const findings = page.locator('section[data-kind=finding]');
  await expect(findings.filter({ hasText: '後文沒有相應的字眼' })).toHaveCount(3);
  await expect(page.locator('[data-progress=none]')).toHaveText(
    '本站沒有收到說到這些問題的整改進展通報。',
  );
});

test('without JavaScript the page says how any point is cited', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${hant.path}points/`);
  await page.locator('.cite summary').click();
  await expect(page.locator('.cite [data-style=quote]')).toHaveText(
    /^「原文」——省委.+，2020年3月10日反饋，項目名稱，https:\S+notices\/zhenxiong-2020\/#\.\.\.$/,
  );
  await context.close();
});
