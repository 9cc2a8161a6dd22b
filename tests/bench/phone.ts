import type { Browser, Page } from '@playwright/test';

/**
 * A fresh page on a phone's screen, with nothing in its cache; a reader of Traditional Chinese.
 *
 * @param serviceWorkers `block` where the copy for reading offline would be counted with the rest
 */
export async function openPhone(
  browser: Browser,
  serviceWorkers: 'allow' | 'block' = 'allow',
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'zh-TW',
    serviceWorkers,
  });
  return context.newPage();
}

/** Slow 4G (1.6 Mbit/s down, 750 kbit/s up, 150 ms) and a processor four times slower. */
export async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Waits until a page has loaded and has asked for nothing for three seconds. */
export async function settle(page: Page): Promise<void> {
  let last = Date.now();
  const note = (): void => {
    last = Date.now();
  };
  page.on('request', note).on('requestfinished', note);
  await page.waitForLoadState('load');
  while (Date.now() - last < 3_000) await page.waitForTimeout(100);
  page.off('request', note).off('requestfinished', note);
}
