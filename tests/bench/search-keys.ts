import type { Browser, Page } from '@playwright/test';
import { openBox } from '../support/ask.ts';
import { serve } from '../support/serve.ts';
import { openPhone, settle, throttle } from './phone.ts';
import { toRow, type Row } from './table.ts';

/** What is typed, key by key: from each key to its hits on the screen. */
const typed = [
  '扶貧',
  '产业扶贫',
  '整改責任',
  '巡視組',
  '县委书记',
  '問題',
  '兩不愁',
  '不到位',
  '群眾',
];

/** The real notice on a slow phone: from each key to the frame that shows what it found. */
export async function measureKeys(browser: Browser): Promise<Row[]> {
  const site = await serve('dist');
  const page = await openPhone(browser);
  await page.goto(`${site.url}notices/zhenxiong-2020/`);
  await settle(page);
  await throttle(page);
  await openBox(page);
  await page.waitForTimeout(1000);
  const took: number[] = [];
  for (const words of [...typed, ...typed, ...typed]) {
    await page.locator('dialog [type=search]').fill('');
    for (const key of words) took.push(await timeKey(page, key));
  }
  await page.context().close();
  await site.close();
  const [p50, p95] = [0.5, 0.95].map(
    (share) => took.toSorted((a, b) => a - b)[Math.ceil(share * took.length) - 1] ?? NaN,
  ) as [number, number];
  return [
    toRow(`slow phone, one notice: key to hits painted, p50 of ${took.length}`, p50, 'ms', 30),
    toRow('slow phone, one notice: key to hits painted, p95', p95, 'ms', 100),
  ];
}

/** Types one character; the milliseconds from the event to the end of the frame with new hits. */
async function timeKey(page: Page, key: string): Promise<number> {
  // The clock stands ready before the key is sent, however slow the page is.
  const clock = await page.evaluateHandle(() => {
    const field = document.querySelector('dialog [type=search]') as HTMLElement;
    const list = document.querySelector('dialog .results') as HTMLElement;
    const painted = new Promise<number>((done) => {
      field.addEventListener(
        'input',
        ({ timeStamp: start }) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            requestAnimationFrame(() => {
              // A message comes after the frame has been drawn.
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => done(performance.now() - start);
              port2.postMessage(undefined);
            });
          });
          observer.observe(list, { childList: true });
        },
        { capture: true, once: true },
      );
    });
    return { painted };
  });
  await page.waitForTimeout(150);
  await page.keyboard.insertText(key);
  return clock.evaluate(({ painted }) => painted);
}
