import type { Page } from '@playwright/test';

/** The answer to one query, as a reader meets it. */
export interface Asked {
  status: string;
  /** The fragments of the results' links, in order, each once. */
  ids: string[];
  /** Milliseconds from the key to the results in the document. */
  took: number;
}

/**
 * Puts queries to the open search of `page` one after another, each typed and, if `submit`, sent,
 * and waits for each answer as the page itself shows it: until its region is no longer busy.
 *
 * @param whole whether to ask for more results until there are none
 */
export async function askAll(
  page: Page,
  queries: readonly string[],
  submit: boolean,
  whole = true,
): Promise<Asked[]> {
  return page.evaluate(
    async ([texts, send, all]) => {
      const region = document.querySelector('.search-region') as HTMLElement;
      const form = document.querySelector<HTMLFormElement>(
        'dialog .search-form, main [role=search]',
      ) as HTMLFormElement;
      const field = form.elements.namedItem('q') as HTMLInputElement;
      // A message comes back at once, where a timer of 0 would be held back.
      const channel = new MessageChannel();
      const idle = (): Promise<void> =>
        new Promise((done) => {
          const look = (): void => {
            if (region.getAttribute('aria-busy') === 'false') done();
            else channel.port2.postMessage(undefined);
          };
          channel.port1.onmessage = look;
          look();
        });
      const answers: Asked[] = [];
      for (const text of texts) {
        const start = performance.now();
        field.value = text;
        if (send) form.requestSubmit();
        else field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await idle();
        const took = performance.now() - start;
        const more = region.querySelector('.more') as HTMLButtonElement;
        while (all && !more.hidden) {
          more.click();
          await idle();
        }
        const links = [...region.querySelectorAll<HTMLAnchorElement>('.results a')];
        answers.push({
          status: region.querySelector('[role=status]')?.textContent ?? '',
          ids: [...new Set(links.map((link) => link.hash.slice(1)))],
          took,
        });
      }
      return answers;
    },
    [queries, submit, whole] as const,
  );
}

/** Opens the search in place on the page that is shown. */
export async function openBox(page: Page): Promise<void> {
  await page.locator('[data-search]').click();
  await page.locator('dialog[open] input[type=search]').waitFor();
}
