import { expect, test } from '../browser/test.ts';
import { getViolations } from '../support/axe.ts';
import { askAll, openBox } from '../support/ask.ts';
import { makeHostile } from '../support/hostile.ts';
import { waitForQuiet } from '../support/quiet.ts';

// The copy for reading offline would answer in place of the files that these tests take away.
test.use({ serviceWorkers: 'block' });

const editions = [
  { script: 'zh-Hant', root: '', said: { found: '找到', near: '最為相近' } },
  { script: 'zh-Hans', root: 'zh-hans/', said: { found: '找到', near: '最为相近' } },
] as const;

for (const { script, root, said } of editions) {
  test(`in ${script}, a result lands on its words, marked, with the way back`, async ({ page }) => {
    await page.goto(`${root}?q=产业扶贫`);
    const first = page.getByRole('main').getByRole('listitem').getByRole('link').first();
    await expect(first).toHaveAttribute('href', new RegExp(`/${root}notices/zhenxiong-2020/#f5$`));
    await expect(first.locator('mark')).toHaveText(script === 'zh-Hant' ? '產業扶貧' : '产业扶贫');
    await first.click();
    await expect(page.locator('#f5')).toBeInViewport();
    await expect
      .poll(() => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String)))
      .toEqual([script === 'zh-Hant' ? '產業扶貧' : '产业扶贫']);
    await page.locator('[data-results]').click();
    await expect(page).toHaveURL(new RegExp(`/${root}\\?q=`));
    await expect(page.getByRole('status')).toContainText(said.found);
  });

  test(`in ${script}, words that stand nowhere bring what is nearest, and say so`, async ({
    page,
  }) => {
    await page.goto(`${root}?q=${encodeURIComponent('就业质量为什么不高')}`);
    await expect(page.getByRole('status')).toContainText(said.near);
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('4');
    await page.goto(`${root}?q=${encodeURIComponent('量子計算機')}`);
    await expect(page.getByRole('status').getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`/${root}\\#points$`),
    );
    await expect(page.locator('main .results > li')).toHaveCount(0);
  });
}

test('punctuation, widths, cases and quotation marks make no difference', async ({ page }) => {
  await page.goto('about/');
  await openBox(page);
  const same = [
    [
      '兩不愁三保障',
      '兩不愁、三保障',
      '“两不愁、三保障”',
      '「兩不愁，三保障」'.replace('，', '、'),
      '　兩不愁三保障。',
    ],
    ['2020年3月10日', '２０２０年３月１０日', ' 2020年3月10日，'],
    ['整改 責任', '责任 整改', '責任　整改'],
    ['關於', '关于', '關于'],
  ];
  for (const group of same) {
    const answers = await askAll(page, group, false);
    expect(answers[0]?.ids.length).toBeGreaterThan(0);
    for (const answer of answers)
      expect([...answer.ids].sort()).toEqual([...(answers[0]?.ids ?? [])].sort());
  }
});

test('no hostile query throws, runs or injects', async ({ page }) => {
  test.setTimeout(300_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  await page.goto('about/');
  const title = await page.title();
  await openBox(page);
  const queries = makeHostile(10_000);
  for (let from = 0; from < queries.length; from += 500) {
    const some = queries.slice(from, from + 500);
    expect(await askAll(page, some, true)).toHaveLength(some.length);
  }
  expect(errors).toEqual([]);
  expect(await page.title()).toBe(title);
  expect(await page.locator('.search-region :is(script, img, svg, iframe)').count()).toBe(0);
});

test('nothing of the search is fetched before the reader shows intent, and little then', async ({
  page,
}) => {
  await page.goto('notices/zhenxiong-2020/');
  await waitForQuiet(page);
  const asked: string[] = [];
  let bytes = 0;
  page.on('requestfinished', async (request) => {
    asked.push(request.url());
    const { responseBodySize } = await request.sizes();
    bytes += responseBodySize;
  });
  expect(asked).toEqual([]);
  await openBox(page);
  await page.keyboard.type('扶貧');
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  await waitForQuiet(page);
  expect(asked.filter((address) => address.includes('/pagefind/')).length).toBeGreaterThan(2);
  expect(asked.length).toBeLessThanOrEqual(12);
  expect(bytes).toBeLessThanOrEqual(100_000);
});

test('the toggle keeps query, filters, results and focus', async ({ page }) => {
  await page.goto('?q=整改&kind=finding&order=text');
  const items = page.getByRole('main').getByRole('listitem');
  await expect(items).toHaveCount(2);
  await page.locator('[data-toggle]').click();
  await expect(page).toHaveURL(/\/zh-hans\/\?q=%E6%95%B4%E6%94%B9&kind=finding&order=text$/);
  await expect(items).toHaveCount(2);
  await expect(items.first().getByRole('link')).toHaveAttribute(
    'href',
    /\/zh-hans\/notices\/zhenxiong-2020\/#f1$/,
  );
  await expect(items.first()).toContainText('问题');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('filters count and narrow, alone too, and stand in the address', async ({ page }) => {
  await page.goto('?body=discipline');
  const items = page.getByRole('main').getByRole('listitem');
  await expect(items).toHaveCount(3);
  const finding = page.getByRole('checkbox', { name: /^發現問題/ });
  await expect(finding.locator('xpath=..')).toContainText('2');
  await finding.check();
  await expect(items).toHaveCount(2);
  await expect(page).toHaveURL(/kind=finding&body=discipline$/);
  await page.goBack();
  await expect(items).toHaveCount(3);
  await page.goForward();
  await expect(items).toHaveCount(2);
});

test('where nothing holds an everyday word, what the notices write is found and said', async ({
  page,
}) => {
  for (const [word, said, point] of [['村官', '「村級班子成員」', 'r3-2']] as const) {
    await page.goto(`?q=${encodeURIComponent(word)}`);
    await expect(page.getByRole('status')).toContainText(`文件不說「${word}」`);
    await expect(page.getByRole('status')).toContainText(said);
    await expect(
      page.locator(`.results > li:nth-child(-n + 3) a[href$="#${point}"]`),
    ).toBeVisible();
  }
});

test('the key, the arrows and Escape do what one expects, and the key can be turned off', async ({
  page,
}) => {
  await page.goto('notices/zhenxiong-2020/');
  await page.keyboard.press('/');
  const box = page.getByRole('dialog');
  await expect(box.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('扶貧');
  await expect(box.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(box.getByRole('listitem').nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box.getByRole('searchbox')).toBeFocused();
  await box.getByRole('checkbox', { name: /按「\/」/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await page.keyboard.press('/');
  await expect(box).toBeHidden();
});

test('a result on the same page closes the box and marks the words', async ({ page }) => {
  await page.goto('notices/zhenxiong-2020/#f1');
  await openBox(page);
  await page.keyboard.type('廉政風險');
  await page.getByRole('dialog').getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('#f8')).toBeInViewport();
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String)))
    .toEqual(['廉政風險']);
  await page.locator('[data-toggle]').click();
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String)))
    .toEqual(['廉政风险']);
});

test('nothing is asked while an input method is composing', async ({ page }) => {
  await page.goto('');
  const status = page.getByRole('main').getByRole('status');
  await page.getByRole('main').getByRole('searchbox').focus();
  await expect(page.locator('main .search-region')).toHaveAttribute('aria-busy', 'false');
  await page.evaluate(() => {
    const field = document.querySelector('main input') as HTMLInputElement;
    field.value = 'fu pin';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  await page.waitForTimeout(100);
  await expect(status).toBeHidden();
  await page.evaluate(() => {
    const field = document.querySelector('main input') as HTMLInputElement;
    field.value = '扶貧';
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '扶貧' }));
  });
  await expect(status).toContainText('找到');
});

test('the search page has no accessibility diagnostic and fits 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('?q=整改');
  await expect(page.getByRole('status')).toContainText('找到');
  const violations = await getViolations(page);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
