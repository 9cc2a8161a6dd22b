import { settings, settingsKey, type Setting } from '../../site/reader-settings.ts';
import { keepPlace } from '../toggle/scroll-anchor.ts';

const root = document.documentElement;
const names = Object.keys(settings) as Setting[];

/** The value that a setting has, the empty string for the usual one. */
export function getSetting(name: Setting): string {
  return root.dataset[name] ?? '';
}

/**
 * Changes settings where the page stands and keeps them on this device, if it keeps anything.
 * What the reader looks at stays in place, the beginning as the beginning. Announced as `set` on the
 * document.
 */
export function set(values: Partial<Record<Setting, string>>): void {
  const change = (): void => {
    for (const [name, value] of Object.entries(values)) {
      if (value) root.dataset[name] = value;
      else delete root.dataset[name];
    }
  };
  if (isAtStart()) change();
  else keepPlace(change);
  const kept = names.flatMap((name) => (getSetting(name) ? [[name, getSetting(name)]] : []));
  try {
    if (kept.length > 0)
      localStorage.setItem(settingsKey, JSON.stringify(Object.fromEntries(kept)));
    else localStorage.removeItem(settingsKey);
  } catch {
    // Where storage is refused, what is set holds for this page.
  }
  document.dispatchEvent(new Event('set'));
}

/** Everything as it was before anything was set. */
export function unset(): void {
  set(Object.fromEntries(names.map((name) => [name, ''])));
}

function isAtStart(): boolean {
  return Math.abs(scrollX) + scrollY < 8;
}
