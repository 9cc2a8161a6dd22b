import type { Page } from '@playwright/test';

/** Everything a reader can see or hear of a page, as far as both editions share it. */
export function getWording(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as HTMLElement;
    const own = 'script, style, link, meta[property], [lang], [data-own]';
    root.querySelectorAll(own).forEach((element) => element.remove());
    root.querySelectorAll('[href]').forEach((element) => element.removeAttribute('href'));
    return root.outerHTML;
  });
}
