import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { openPhone, settle } from './phone.ts';
import { toRow, type Row } from './table.ts';
import { getAllWireBytes } from './wire.ts';

/** All that a page fetches until it is quiet, untouched, and how much of it is JavaScript. */
export async function measureWholePage(browser: Browser, url: string): Promise<Row[]> {
  const page = await openPhone(browser);
  const requests = new Map<string, string>();
  page.on('request', (request) => {
    // What stands in the page itself (data:, blob:) goes over no wire.
    if (request.url().startsWith('http')) requests.set(request.url(), request.resourceType());
  });
  await page.goto(url);
  await settle(page);
  const inline = await getInlineScripts(page);
  await page.context().close();

  const urls = [...requests.keys()];
  const scripts = urls.filter((each) => requests.get(each) === 'script');
  const foreign = urls.filter((each) => new URL(each).origin !== new URL(url).origin);
  const inlineBytes = inline === '' ? 0 : brotliCompressSync(inline).length;
  const scriptBytes = (await getAllWireBytes(scripts)) + inlineBytes;
  return [
    toRow('whole page', await getAllWireBytes(urls), 'bytes', 20_000),
    toRow('whole page', urls.length, 'requests', 4),
    toRow('whole page, from another origin', foreign.length, 'requests', 0),
    toRow('JavaScript, inline and fetched', scriptBytes, 'bytes', 4_000),
  ];
}

function getInlineScripts(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLScriptElement>('script:not([src])')]
      // A type of its own (JSON, speculation rules) makes it data.
      .filter(({ type }) => ['', 'module', 'text/javascript'].includes(type))
      .map((script) => script.textContent)
      .join('\n'),
  );
}
