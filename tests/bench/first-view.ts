import type { Browser } from '@playwright/test';
import { openPhone } from './phone.ts';
import { toRow, type Row } from './table.ts';
import { getAllWireBytes } from './wire.ts';

/** What must have come before a page first paints: its HTML and all that Chromium says blocks it. */
export async function measureFirstView(browser: Browser, url: string): Promise<Row[]> {
  const page = await openPhone(browser);
  await page.goto(url, { waitUntil: 'load' });
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => (entry as Blocking).renderBlockingStatus === 'blocking')
      .map((entry) => entry.name),
  );
  await page.context().close();
  const bytes = await getAllWireBytes([url, ...blocking]);
  return [toRow(`first view: HTML and ${blocking.length} that block it`, bytes, 'bytes', 14_600)];
}

// Chromium's own; TypeScript's DOM types do not have it yet.
type Blocking = PerformanceEntry & { renderBlockingStatus?: 'blocking' | 'non-blocking' };
