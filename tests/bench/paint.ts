import type { Browser } from '@playwright/test';
import { openPhone, throttle } from './phone.ts';
import { getMedian, toRow, type Row } from './table.ts';

/** When the largest part of a page is painted, beside its bare twin, and how much the page moves. */
export async function measurePaint(browser: Browser, url: string, twin: string): Promise<Row[]> {
  const own: Paint[] = [];
  const bare: Paint[] = [];
  const again: Paint[] = [];
  // In turns, so that a slow moment of the machine meets all. The twin against itself is the
  // noise: a ratio that lies within it says nothing.
  for (let trial = 0; trial < 5; trial++) {
    own.push(await paint(browser, url));
    bare.push(await paint(browser, twin));
    again.push(await paint(browser, twin));
  }
  const [ownTime, bareTime, againTime] = [own, bare, again].map((paints) =>
    getMedian(paints.map(({ largest }) => largest)),
  ) as [number, number, number];
  return [
    { name: 'LCP, Slow 4G, 4x slower, median of 5', value: `${ownTime.toFixed(0)} ms` },
    { name: 'LCP of the bare twin, same run', value: `${bareTime.toFixed(0)} ms` },
    {
      name: 'bare twin against itself: the noise',
      value: `${(againTime / bareTime).toFixed(3)} times`,
    },
    toRow('LCP against the bare twin', ownTime / bareTime, 'times', 1.1),
    toRow('layout shift, largest of 5', Math.max(...own.map(({ shift }) => shift)), 'CLS', 0),
  ];
}

interface Paint {
  /** The time of the largest contentful paint, in ms. */
  largest: number;
  /** The sum of the layout shifts while loading and scrolling to the end. */
  shift: number;
}

async function paint(browser: Browser, url: string): Promise<Paint> {
  const page = await openPhone(browser);
  await throttle(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  // Scrolling ends the search for the largest paint, so it comes first.
  const largest = await page.evaluate(async () => {
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    return entries.at(-1)?.startTime ?? NaN;
  });
  await page.mouse.wheel(0, 100_000);
  await page.waitForTimeout(500);
  const shift = await page.evaluate(async () => {
    const entries: PerformanceEntryList = [];
    new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    await new Promise((done) => setTimeout(done, 500));
    return entries.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
  });
  await page.context().close();
  return { largest, shift };
}
