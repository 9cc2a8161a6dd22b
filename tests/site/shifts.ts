import type { Page } from '@playwright/test';

/** Every layout shift of a page so far: what moved, as a line of words for a test to print. */
export function getShifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const shifts: string[] = [];
        const toWords = ({ node, previousRect, currentRect }: Source): string => {
          const name = node instanceof Text ? `“${node.data}”` : node?.nodeName;
          const [before, after] = [previousRect, currentRect].map(({ x, y, width, height }) =>
            [x, y, width, height].join(' '),
          );
          return `${name}: ${before} → ${after}`;
        };
        new PerformanceObserver((list) => {
          for (const { sources } of list.getEntries() as unknown as { sources: Source[] }[])
            shifts.push(sources.map(toWords).join('; '));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(shifts), 300);

        interface Source {
          node?: Node;
          previousRect: DOMRectReadOnly;
          currentRect: DOMRectReadOnly;
        }
      }),
  );
}
