import type { Page } from '@playwright/test';

/** Everything a reader can see or hear of a page, as far as both editions share it. */
export function getWording(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as HTMLElement;
    const own = 'script, style, link, meta[property], [lang], [data-own]';
    root.querySelectorAll(own).forEach((element) => element.remove());
    // Where a link leads, and the face that a page came with, are no part of its wording.
    for (const name of ['href', 'data-face'])
      root.querySelectorAll(`[${name}]`).forEach((element) => element.removeAttribute(name));
    return root.outerHTML;
  });
}
