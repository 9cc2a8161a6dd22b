import { expect, type Locator } from '@playwright/test';

/** Expects that the words of a drawn chart are large enough on the screen and stay in their boxes. */
export async function expectLegible(picture: Locator, name: string): Promise<void> {
  const size = await picture.evaluate((svg: SVGSVGElement) => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return scale * Number.parseFloat(svg.getAttribute('font-size') ?? '0');
  });
  expect(size, name).toBeGreaterThanOrEqual(11);
  const over = await picture.evaluate(
    (svg) =>
      [...svg.querySelectorAll('a')].filter((box) => {
        const text = box.querySelector('text')?.getBoundingClientRect();
        const frame = box.querySelector('rect')?.getBoundingClientRect();
        return !text || !frame || text.right > frame.right + 1 || text.bottom > frame.bottom + 1;
      }).length,
  );
  expect(over, name).toBe(0);
}
