import type { Browser, Page } from '@playwright/test';
import { openPhone, settle, throttle } from './phone.ts';
import { getMedian, toRow, type Row } from './table.ts';
import { watchToggle } from './watch-toggle.ts';

/** How long the toggle takes, what it fetches, and whether the reader's place stays where it was. */
export async function measureToggle(browser: Browser, url: string): Promise<Row[]> {
  const page = await openPhone(browser);
  await throttle(page);
  await page.goto(url);
  await settle(page);
  const wire = await countWire(page);

  const trials = [];
  for (let trial = 0; trial < 20; trial++) trials.push(await toggle(page, Math.random()));
  await page.context().close();

  const kept = (moved: number[]) => moved.filter((distance) => Math.abs(distance) <= 1).length;
  const paragraphs = kept(trials.map(({ paragraph }) => paragraph));
  const lines = kept(trials.map(({ line }) => line));
  return [
    toRow('toggle, same throttling, median of 20', getMedian(trials.map((t) => t.ms)), 'ms', 100),
    {
      name: 'toggle, slowest of 20',
      value: `${Math.max(...trials.map((t) => t.ms)).toFixed(0)} ms`,
    },
    toRow('toggle, over the wire, 20 times', wire.bytes, 'bytes', 0),
    {
      name: 'toggle, paragraph kept',
      value: `${paragraphs} of 20`,
      goal: '20',
      met: paragraphs === 20,
    },
    { name: 'toggle, line kept', value: `${lines} of 20`, goal: '20', met: lines === 20 },
  ];
}

// What the browser has in its cache it may ask for as often as it likes.
async function countWire(page: Page) {
  const wire = { bytes: 0 };
  const session = await page.context().newCDPSession(page);
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    wire.bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return wire;
}

async function toggle(page: Page, position: number) {
  const watch = await page.evaluateHandle(watchToggle, position);
  const point = await watch.evaluate(({ point }) => point);
  // A finger where the link can be seen, the keyboard where the reader has scrolled past it.
  if (point) await page.mouse.click(point.x, point.y);
  else await page.keyboard.press('Enter');
  const result = await watch.evaluate(({ result }) => result);
  await page.waitForTimeout(200);
  return result;
}
