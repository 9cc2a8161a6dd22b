import { readFileSync } from 'node:fs';
import { expect, test } from '../browser/test.ts';
import { expectLegible } from '../support/drawing.ts';
import type { NoticeFileData } from '../../src/schemas/notice-file.ts';
import { notices } from './site-map.ts';

for (const { script, path } of notices) {
  const data = JSON.parse(readFileSync(`dist/${path}notice.json`, 'utf8')) as NoticeFileData;

  test(`both pictures, the table and the data file of the ${script} chart hold the same cross-references`, async ({
    page,
  }) => {
    await page.goto(`${path}chart/`);
    const read = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((one) => one.getAttribute('data-line')));
    const table = await read('#lines [data-line]');
    expect(await read('svg.wide [data-line]')).toEqual(table);
    expect(await read('svg.narrow [data-line]')).toEqual(table);
    expect(table.map((line) => line?.replace(/^\d+ /, '')).sort()).toEqual(
      data.links.map(({ from, to }) => `${from} ${to}`).sort(),
    );
    const open = await page
      .locator('[data-open]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-open')));
    expect(open).toEqual(data.open.map(({ finding }) => finding));
    for (const picture of ['wide', 'narrow']) {
      const dashed = page.locator(`svg.${picture} a:has(rect.open)`);
      expect(
        await dashed.evaluateAll((all) => all.map((one) => one.getAttribute('data-box'))),
      ).toEqual(open);
    }
  });

  test(`each line of the ${script} table marks words of both its points`, async ({ page }) => {
    await page.goto(`${path}chart/`);
    const rows = await page.locator('#lines tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        ends: (row.getAttribute('data-line') ?? '').split(' ').slice(1),
        grounds: [...row.querySelectorAll('td')].map((cell) =>
          [...cell.querySelectorAll('q')].map((words) => words.textContent ?? ''),
        ),
      })),
    );
    for (const { ends, grounds } of rows) {
      for (const [index, id] of ends.entries()) {
        const text = data.points.find((point) => point.id === id)?.text ?? '';
        expect(grounds[index]?.length).toBeGreaterThan(0);
        for (const words of grounds[index] ?? []) expect(text, id).toContain(words);
      }
    }
  });

  test(`a box of the ${script} chart that gets the focus comes into view, and its lines stand out`, async ({
    page,
  }) => {
    await page.goto(`${path}chart/`);
    const box = page.locator('svg.wide [data-box=f5]');
    await box.focus();
    await expect(box).toBeInViewport();
    const picked = page.locator('svg.wide [data-line][data-near]');
    const near = await picked.evaluateAll((all) => all.map((one) => one.getAttribute('data-line')));
    expect(near.map((line) => line?.replace(/^\d+ /, '')).sort()).toEqual(
      data.links
        .filter((link) => [link.from, link.to].includes('f5'))
        .map(({ from, to }) => `${from} ${to}`)
        .sort(),
    );
    await page.locator('h1').click();
    await expect(page.locator('[data-near], [data-picked]')).toHaveCount(0);
  });

  test(`the ${script} chart can be read on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${path}chart/`);
    await expect(page.locator('svg.wide')).toBeHidden();
    const picture = page.locator('svg.narrow');
    await expectLegible(picture, script);
  });

  test(`each cell of the ${script} table bears its column’s word on a phone, and is one still`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${path}chart/`);
    const table = page.locator('#lines');
    const columns = await table.getByRole('columnheader').allTextContents();
    const cells = table.getByRole('cell');
    const seen = await cells.evaluateAll((all) =>
      all.map((cell) => ({
        column: (cell as HTMLTableCellElement).cellIndex,
        // Firefox gives the content as it is written.
        word: getComputedStyle(cell, '::before').content.replace(
          'attr(data-label)',
          cell.getAttribute('data-label') ?? '',
        ),
        characters: cell.clientWidth / parseFloat(getComputedStyle(cell).fontSize),
      })),
    );
    expect(seen).toHaveLength(await table.locator('td:visible').count());
    for (const { column, word, characters } of seen) {
      expect(word).toContain(columns[column]);
      expect(characters).toBeGreaterThan(18);
    }
  });
}

test('the chart fills the width of one sheet of A4', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'Firefox makes no PDF for tests.');
  await page.goto(`${notices[0].path}chart/`);
  const boxes = await page.locator('svg.wide [data-box]').count();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [first] = pdf.match(/\/Annots \[[^\]]*\]/) ?? [];
  // The links of the first sheet: one to the notice, the days, and the boxes of the picture.
  const ids = (first?.match(/\d+(?= 0 R)/g) ?? []).slice(-boxes);
  const places = ids.map((id) => {
    const [, object = ''] = new RegExp(`\\n${id} 0 obj([^]*?)endobj`).exec(pdf) ?? [];
    return (/\/Rect \[([^\]]*)\]/.exec(object)?.[1] ?? '').split(' ').map(Number);
  });
  expect(places).toHaveLength(boxes);
  const millimetres = 72 / 25.4;
  const left = Math.min(...places.map(([x = NaN]) => x)) / millimetres;
  const right = Math.max(...places.map(([, , x = NaN]) => x)) / millimetres;
  expect(left).toBeLessThan(13);
  expect(right).toBeGreaterThan(197);
});
