import type { Page } from '@playwright/test';
import { expect, test } from '../browser/test.ts';
import { waitForQuiet } from '../support/quiet.ts';
import { keepSettings } from './settings.ts';
import { notices } from './site-map.ts';

test.skip(
  ({ browserName }) => browserName === 'firefox',
  'A stock Firefox lets no test read its clipboard.',
);

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

for (const { script, path } of notices) {
  for (const direction of ['', 'vertical']) {
    test(`${script}: a copy from one section into the next is the text alone${direction && ', vertical too'}`, async ({
      page,
    }) => {
      await keepSettings(page, direction ? { direction } : {});
      await page.goto(path);
      await select(page, '#c3-2', '#i2');
      const own = await getOwnWords(page, 'c3-2', 'i2');
      expect(own.split('\n')).toHaveLength(2);
      expect(await copy(page)).toBe(own);
    });
  }

  test(`${script}: a quotation from one section into the next is the text alone, under its canonical address`, async ({
    page,
  }) => {
    await page.goto(`${path}?utm_source=x#f1`);
    const canonical = await page.locator('[rel=canonical]').getAttribute('href');
    const own = await getOwnWords(page, 'c3-2', 'i2');
    await select(page, '#c3-2', '#i2');
    await page.locator('#i2').dispatchEvent('mouseup');
    await page.locator('[data-part=quote] button').click();
    const quoted = own
      .replace(/[「“]/g, script === 'zh-Hant' ? '『' : '‘')
      .replace(/[」”]/g, script === 'zh-Hant' ? '』' : '’');
    const copied = await readClipboard(page);
    expect(copied.slice(1, quoted.length + 1)).toBe(quoted);
    expect(copied).toContain(`${canonical}#c3-2）`);
  });
}

test('after the toggle a copy and a quotation are of the script that is shown', async ({
  page,
}) => {
  const [hant, hans] = notices;
  await page.goto(hant.path);
  await select(page, '#c3-2', '#i2');
  await page.locator('[data-toggle]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  const own = await getOwnWords(page, 'c3-2', 'i2');
  expect(own).toContain('实');
  expect(await copy(page)).toBe(own);
  await page.locator('#i2').dispatchEvent('mouseup');
  await page.getByRole('button', { name: '复制引文和网址' }).click();
  expect(await readClipboard(page)).toContain(`/${hans.path}#c3-2`);
});

test('a copy that takes in the title has it as a heading, and nothing else of ours', async ({
  page,
}) => {
  await page.goto(notices[0].path);
  await select(page, 'h1', '#requirements p');
  const all = await page.locator('h1, article p').allTextContents();
  expect(await copy(page)).toBe([all[0], '', ...all.slice(1, 5)].join('\n'));
});

test('what is copied within a paragraph, or outside the text, is what is selected', async ({
  page,
}) => {
  await page.goto(notices[0].path);
  await select(page, '#f3', '#f3');
  expect(await copy(page)).toBe('補齊「兩不愁、三保障」短板不夠扎實');
  await select(page, '.contents li:nth-child(1)', '.contents li:nth-child(2)');
  expect((await copy(page)).match(/\S+/g)).toEqual(['反饋會', '巡視概況']);
});

test('paper has the canonical addresses, of the script that is shown', async ({ page }) => {
  await page.goto(`${notices[0].path}?from=mirror#f4`);
  await page.locator('[data-toggle]').click();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const canonical = (await page.locator('[rel=canonical]').getAttribute('href')) ?? '';
  expect(canonical).toContain('/zh-hans/');
  await expect(page.locator('html')).toHaveAttribute('data-address', canonical);
  await expect(page.locator('.paper a')).toHaveText([canonical, `${canonical}collation/`]);
});

/** Selects from the beginning of one element to the end of another, once what copies is there. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await waitForQuiet(page);
  await page.evaluate(
    ([first, last]) => {
      const [start, end] = [document.querySelector(first), document.querySelector(last)];
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [from, to] as const,
  );
  await waitForQuiet(page);
}

async function copy(page: Page): Promise<string> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/copy\.[^/]*\.js$/.test(name)),
  );
  await page.keyboard.press('ControlOrMeta+c');
  return readClipboard(page);
}

function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The text of the notice from one point to the end of another, cut from its paragraphs. */
function getOwnWords(page: Page, from: string, to: string): Promise<string> {
  return page.evaluate(
    ([first, last]) =>
      [...document.querySelectorAll('article p')]
        .map((paragraph) => {
          const text = paragraph.textContent;
          const [start, end] = [first, last].map((id) => paragraph.querySelector(`#${id}`));
          if (!start && !end) return '';
          const at = text.indexOf(start?.textContent ?? text);
          return text.slice(
            at,
            text.indexOf(end?.textContent ?? '') + (end?.textContent ?? text).length,
          );
        })
        .filter(Boolean)
        .join('\n'),
    [from, to] as const,
  );
}
