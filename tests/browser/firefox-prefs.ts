import type { Reader } from './test.ts';

/** Firefox's own preferences for what a reader's system asks of it. */
export const toFirefoxPrefs = ({ scheme, motion }: Reader) => ({
  'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
  'ui.prefersReducedMotion': motion === 'reduce' ? 1 : 0,
  // A page that comes back from this cache sends no `load` over WebDriver BiDi, and page.goBack()
  // would wait for it for ever.
  'browser.sessionhistory.max_total_viewers': 0,
});
