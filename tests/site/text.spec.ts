import { readFileSync } from 'node:fs';
import { expect, test } from '../browser/test.ts';
import { notices } from './site-map.ts';

for (const { script, path } of notices) {
  const proofread = readFileSync(`tests/data/zhenxiong-2020/${script}.txt`, 'utf8').split('\n');

  test(`the ${script} article is the proofread text to the character`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', script);
    expect(
      await page.locator('article p').evaluateAll((all) => all.map((p) => p.textContent)),
    ).toEqual(proofread);
  });

  test(`what is selected and copied in ${script} is the text and nothing else`, async ({
    page,
  }) => {
    await page.goto(path);
    const copied = await page.locator('article p').evaluateAll((all) =>
      all.map((p) => {
        getSelection()?.selectAllChildren(p);
        return getSelection()?.toString();
      }),
    );
    expect(copied).toEqual(proofread);
  });
}

test('both editions have the same points, with the same ids and kinds', async ({ page }) => {
  const [hant, hans] = await Promise.all(
    notices.map(async ({ path }) => {
      const own = await page.context().newPage();
      await own.goto(path);
      return own
        .locator('article p [data-kind]')
        .evaluateAll((all) => all.map((point) => `${point.id} ${point.getAttribute('data-kind')}`));
    }),
  );
  expect(hans).toEqual(hant);
  const count = (kind: string) => hant?.filter((point) => point.endsWith(` ${kind}`)).length;
  expect(['finding', 'requirement', 'commitment', 'instruction'].map(count)).toEqual([11, 3, 3, 5]);
});

test('every finding stands in the text in its own words', async ({ page }) => {
  await page.goto(notices[0].path);
  expect(await page.locator('[data-kind=finding][id]').allTextContents()).toEqual([
    '對中央第十二巡視組反饋的「逐級壓實責任有差距」問題整改未做到舉一反三',
    '對省委第十巡視組反饋的「駐村幫扶不到位、群眾工作不扎實」問題整改不及時',
    '補齊「兩不愁、三保障」短板不夠扎實',
    '勞動力轉移就業質量不高',
    '產業扶貧難題未完全破解',
    '激發群眾脫貧攻堅主體意識不夠',
    '穩脫貧要求落實不到位',
    '廉政風險防範存在薄弱環節',
    '基層組織建設存在缺失問題',
    '履職盡責不到位',
    '破解難題缺少擔當',
  ]);
});
