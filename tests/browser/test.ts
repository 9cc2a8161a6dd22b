import { test as base, type Page } from '@playwright/test';
import { toFirefoxPrefs } from './firefox-prefs.ts';

export { expect } from '@playwright/test';

/** How the reader's browser is set: what `test.use({ reader: … })` chooses for a whole file. */
export interface Reader {
  /** The colours the system asks for; light when left out. */
  scheme?: 'light' | 'dark';
  /** Whether the system asks for less motion; 'no-preference' when left out. */
  motion?: 'reduce' | 'no-preference';
  /** False switches JavaScript off. */
  scripts?: boolean;
}

/**
 * Playwright's `test` for both browsers. A stock Firefox cannot change colours, motion and scripts
 * for one page, so they are chosen for a file, with `reader`.
 */
export const test = base.extend<object, { reader: Reader }>({
  reader: [{}, { scope: 'worker', option: true }],
  launchOptions: [
    async ({ launchOptions, browserName, reader }, use) => {
      const firefoxUserPrefs = toFirefoxPrefs(reader);
      await use(browserName === 'firefox' ? { ...launchOptions, firefoxUserPrefs } : launchOptions);
    },
    { scope: 'worker' },
  ],
  colorScheme: ({ reader }, use) => use(reader.scheme ?? 'light'),
  contextOptions: ({ reader }, use) => use({ reducedMotion: reader.motion ?? 'no-preference' }),
  javaScriptEnabled: ({ reader }, use) => use(reader.scripts ?? true),
  page: async ({ page, browserName, reader }, use) => {
    if (browserName === 'firefox' && reader.scripts === false) await switchScriptsOff(page);
    await use(page);
  },
});

// WebDriver BiDi has no such switch, and Firefox's own would stop the tests from looking at the
// page too. A sandboxed document runs no script of its own and shows what is in <noscript>.
async function switchScriptsOff(page: Page) {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch({ maxRedirects: 0 });
    const headers = response.headers();
    const own = headers['content-security-policy'];
    const sandbox = 'sandbox allow-same-origin allow-forms allow-top-navigation allow-popups';
    const policy = own ? `${own}, ${sandbox}` : sandbox;
    return route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy } });
  });
}
