import { expect, test } from '../browser/test.ts';
import { keepSettings } from './settings.ts';
import { notices } from './site-map.ts';

const [, hans] = notices;

for (const [width, height] of [
  [360, 740],
  [1440, 900],
] as const) {
  for (const direction of ['horizontal', 'vertical'] as const) {
    test(`one bar at a time stands at the foot of the window at ${width} px, ${direction}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await keepSettings(page, direction === 'vertical' ? { direction } : {});
      // The browser prefers the other script: one bar comes by itself.
      await page.goto(hans.path);
      await expect(page.locator('.offer')).toBeVisible();
      await page.getByRole('button', { name: '朗读' }).click();
      const bars = page.locator('.bar:visible');
      await expect(bars).toHaveAttribute('data-part', 'speech');
      const box = await bars.boundingBox();
      // Firefox adds up fractions of a pixel: 900.00002.
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height + 0.001);
      expect(box?.y).toBeGreaterThan(height * 0.4);
      await bars.getByRole('button', { name: '关闭' }).click();
      await expect(bars).toHaveClass(/offer/);
    });
  }
}
