import type { Page } from '@playwright/test';

export type Settings = Partial<
  Record<
    'mode' | 'size' | 'theme' | 'direction' | 'leading' | 'measure' | 'align' | 'motion',
    string
  >
>;

/** Puts settings on the device before any page comes, once; the last call counts, until a page sets others. */
export async function keepSettings(page: Page, settings: Settings): Promise<void> {
  await page.addInitScript((kept) => {
    if (sessionStorage.getItem(kept)) return;
    sessionStorage.setItem(kept, 'true');
    localStorage.setItem('settings', kept);
  }, JSON.stringify(settings));
}

/** Every mode that is looked at and checked, by a name for its pictures. */
export const modes: Record<string, Settings> = {
  usual: {},
  dark: { theme: 'dark' },
  sepia: { theme: 'sepia' },
  contrast: { theme: 'contrast' },
  'size-200': { size: '200' },
  spacious: { leading: 'wide', measure: 'short', align: 'start' },
  large: { mode: 'large' },
  vertical: { direction: 'vertical' },
  'vertical-large': { direction: 'vertical', mode: 'large' },
};
