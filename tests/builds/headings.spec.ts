import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../browser/test.ts';
import type { NoticeFileData } from '../../src/schemas/notice-file.ts';
import { buildSite, type BuiltSite } from '../support/built-site.ts';
import { answersFolder } from '../support/project.ts';
import type { Served } from '../support/serve.ts';
import { keepSettings } from '../site/settings.ts';

// One worker builds the site once, with a notice that has a title and headings of its own.
test.describe.configure({ mode: 'default' });

let built: BuiltSite;
let folder: string;
let site: Served;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  built = await buildSite('headings', (copy) => {
    const id = 'luming-2033';
    cpSync(join(answersFolder, id), join(copy, 'content/notices', id), { recursive: true });
    // It refers to a notice that is not here.
    rmSync(join(copy, 'content/notices', id, 'links.yaml'));
  });
  ({ folder, site } = built);
});

test.afterAll(() => built.close());

for (const edition of ['', 'zh-hans/']) {
  const path = `${edition}notices/luming-2033/`;
  const read = (name: string): string => readFileSync(join(folder, 'dist', path, name), 'utf8');
  const getText = (): string[] => (JSON.parse(read('notice.json')) as NoticeFileData).text;

  test(`a title and headings of the text stand once on /${path}, and the contents lead to them`, async ({
    page,
  }) => {
    await page.goto(site.url + path);
    const [issuer = '', what = '', , first = '', , second = ''] = getText();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(issuer + what);
    await expect(page).toHaveTitle(new RegExp(`^${issuer}${what}`));
    for (const heading of [first, second]) {
      await expect(page.locator('main').getByText(heading)).toHaveCount(2);
      await page.locator('.contents').getByRole('link', { name: heading }).click();
      await expect(page.locator('section:target > h2 > [data-text]')).toHaveText(heading);
    }
    await expect(page.locator('.contents').getByText(what)).toHaveCount(0);
  });

  test(`the page and the Markdown of /${path} say which headings are ours`, async ({ page }) => {
    await page.goto(site.url + path);
    const ours = /[（(][「“]反[饋馈][會会][」”]除外[）)]/u;
    await expect(page.locator('.collated').first()).toHaveText(ours);
    expect(read('notice.md')).toMatch(ours);
    const headings = read('notice.md').match(/^#+ .*/gm);
    const [issuer, what, , first, , second] = getText();
    const own = [`# ${issuer}${what}`, `## ${first}`, `## ${second}`];
    expect(headings?.filter((line) => !/^## (反|各)/u.test(line))).toEqual(own);
  });

  test(`/${path} is read aloud from its title on, each heading a sentence`, async ({ page }) => {
    await page.addInitScript(() => {
      class Utterance extends EventTarget {}
      const voices = [{ name: 'Silent', lang: 'zh-CN', localService: true }];
      Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance });
      Object.assign(speechSynthesis, { getVoices: () => voices, speak: () => undefined });
    });
    await page.goto(site.url + path);
    await page.locator('[data-comfort=speech]').first().click();
    const getSpoken = () =>
      page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join(''));
    await expect.poll(getSpoken).toBe(getText()[0]);
    const next = page.locator('[data-part=speech] [data-act=forward]');
    await next.click();
    await next.click();
    await next.click();
    await expect.poll(getSpoken).toBe(getText()[3]);
  });

  test(`a heading of /${path} is found, and landed on`, async ({ page }) => {
    await keepSettings(page, {});
    const heading = getText()[5] ?? '';
    await page.goto(`${site.url}${edition}?q=${encodeURIComponent(heading)}`);
    const result = page.locator('.search-region .results a').first();
    await expect(result).toContainText(heading);
    await result.click();
    await expect(page).toHaveURL(/notices\/luming-2033\/#next$/);
    const getFound = () =>
      page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String).join(''));
    await expect.poll(getFound).toBe(heading);
  });
}

test.describe('what is taken away', () => {
  test.skip(
    ({ browserName }) => browserName === 'firefox',
    'A stock Firefox lets no test read its clipboard.',
  );

  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('what is copied has the title and headings of the text, and none of ours between', async ({
    page,
  }) => {
    await page.goto(`${site.url}notices/luming-2033/`);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/copy\.[^/]*\.js$/.test(name)),
    );
    await page.keyboard.press('ControlOrMeta+c');
    const { text } = JSON.parse(
      readFileSync(join(folder, 'dist/notices/luming-2033/notice.json'), 'utf8'),
    ) as NoticeFileData;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text.join('\n'));
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html?.match(/<(h1|h2|p)\b/g)).toEqual(['<h1', '<h1', '<p', '<h2', '<p', '<h2', '<p']);
  });

  test('a title of the text is quoted and cited as its own', async ({ page }) => {
    await page.goto(`${site.url}notices/luming-2033/points/`);
    await page.locator('#f1').getByRole('button', { name: '引用' }).click();
    const cited = page.locator('#f1 [data-style=quote]');
    await expect(cited).toHaveText(
      /——鹿鳴縣督查組農村供水督查情況反饋，2033年6月18日反饋，發現問題1，/u,
    );
    await page.goto(`${site.url}notices/luming-2033/`);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#f1')!));
    await page.locator('#f1').dispatchEvent('mouseup');
    await page.locator('[data-part=quote] button').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(
        /^「部分鄉鎮管網漏損依然偏高」（鹿鳴縣督查組農村供水督查情況反饋，2033年6月18日反饋，/u,
      );
  });
});
