import { readFileSync } from 'node:fs';
import { expect, test } from '../browser/test.ts';
import { expectLegible } from '../support/drawing.ts';
import type { NoticeFileData } from '../../src/schemas/notice-file.ts';
import { notices } from './site-map.ts';

for (const { script, path } of notices) {
  const data = JSON.parse(readFileSync(`dist/${path}notice.json`, 'utf8')) as NoticeFileData;

  test(`the picture, the table and the data file of ${script} hold the same cross-references`, async ({
    page,
  }) => {
    await page.goto(`${path}points/`);
    const read = (selector: string, name: string) =>
      page
        .locator(selector)
        .evaluateAll((all, key) => all.map((one) => one.getAttribute(key)), name);
    const table = await read('#answers [data-line]', 'data-line');
    expect(await read('svg.picture [data-line]', 'data-line')).toEqual(table);
    expect(table.map((line) => line?.replace(/^\d+ /, '')).sort()).toEqual(
      data.links.map(({ from, to }) => `${from} ${to}`).sort(),
    );
    const open = data.open.map(({ finding }) => finding);
    expect(await read('#answers [data-open]', 'data-open')).toEqual(open);
    expect(await read('svg.picture a:has(rect.open)', 'data-box')).toEqual(open);
  });

  test(`each line of the ${script} table marks words of both its points`, async ({ page }) => {
    await page.goto(`${path}points/`);
    const lines = await page.locator('#answers [data-line]').evaluateAll((all) =>
      all.map((line) => ({
        ends: (line.getAttribute('data-line') ?? '').split(' ').slice(1),
        grounds: [line.closest('tr')?.querySelector('th'), line].map((cell) =>
          [...(cell?.querySelectorAll('q') ?? [])].map((words) => words.textContent ?? ''),
        ),
      })),
    );
    for (const { ends, grounds } of lines) {
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
    await page.goto(`${path}points/`);
    const box = page.locator('svg.picture [data-box=f5]');
    await box.focus();
    await expect(box).toBeInViewport();
    const picked = page.locator('svg.picture [data-line][data-near]');
    const near = await picked.evaluateAll((all) => all.map((one) => one.getAttribute('data-line')));
    expect(near.map((line) => line?.replace(/^\d+ /, '')).sort()).toEqual(
      data.links
        .filter((link) => [link.from, link.to].includes('f5'))
        .map(({ from, to }) => `${from} ${to}`)
        .sort(),
    );
    await box.blur();
    await page.locator('h1').hover();
    await expect(page.locator('[data-near], [data-picked]')).toHaveCount(0);
  });

  test(`the ${script} chart is drawn where its words are large enough, and nowhere else`, async ({
    page,
  }) => {
    for (const { width, size, drawn } of [
      { width: 1440, size: '', drawn: true },
      { width: 960, size: '', drawn: true },
      { width: 768, size: '', drawn: false },
      { width: 360, size: '', drawn: false },
      { width: 1440, size: '200', drawn: false },
    ]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${path}points/`);
      await page.evaluate((value) => (document.documentElement.dataset['size'] = value), size);
      await expect(page.locator('#answers')).toBeVisible();
      const picture = page.locator('svg.picture');
      await expect(picture, `${width} ${size}`).toBeVisible({ visible: drawn });
      if (drawn) await expectLegible(picture, `${script} ${width}`);
    }
  });
}

test('the chart fills the width of one sheet of A4', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'Firefox makes no PDF for tests.');
  await page.goto(`${notices[0].path}points/`);
  const boxes = await page.locator('svg.picture [data-box]').count();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // The links of each sheet: that of the picture has the days and the boxes, and nothing after them.
  const sheets = [...pdf.matchAll(/\/Annots \[([^\]]*)\]/g)].map(
    ([, links = '']) => links.match(/\d+(?= 0 R)/g) ?? [],
  );
  const ids = sheets.find(({ length }) => length >= boxes)?.slice(-boxes) ?? [];
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
