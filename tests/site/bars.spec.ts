import { expect, test } from '../browser/test.ts';
import { keepSettings } from './settings.ts';
import { notices } from './site-map.ts';

const [, hans] = notices;

for (const [width, height] of [
  [360, 740],
  [1440, 900],
] as const) {
  for (const direction of ['horizontal', 'vertical'] as const) {
    test(`bars stand one above the other at ${width} px, ${direction}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await keepSettings(page, direction === 'vertical' ? { direction } : {});
      // The browser prefers the other script, and the address names a point: two bars by themselves.
      await page.goto(`${hans.path}#f9`);
      await expect(page.locator('.here')).toBeVisible();
      await expect(page.locator('.offer')).toBeVisible();
      await page.getByRole('button', { name: '朗读' }).click();
      const bars = page.locator('.bar:visible');
      await expect(bars).toHaveCount(3);
      const boxes = await bars.evaluateAll((all) =>
        all.map((bar) => bar.getBoundingClientRect().toJSON() as DOMRect),
      );
      boxes.forEach((box, index) => {
        expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? height * 0.4 - 1);
      });
      // Firefox adds up fractions of a pixel: 900.00002.
      expect(boxes.at(-1)?.bottom).toBeLessThanOrEqual(height + 0.001);
    });
  }
}

for (const { script, path } of notices) {
  test(`on a phone the bar of a point is one row, ${script}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${path}#f11`);
    // The scroll bar of a phone takes no room.
    const room = await page.evaluate(() => document.documentElement.clientWidth);
    await page.setViewportSize({ width: 720 - room, height: 740 });
    const buttons = page.locator('.here').getByRole('button');
    await expect(buttons).toHaveCount(2);
    const tops = await buttons.evaluateAll((all) =>
      all.map((button) => button.getBoundingClientRect().top),
    );
    expect(new Set(tops).size).toBe(1);
  });
}
