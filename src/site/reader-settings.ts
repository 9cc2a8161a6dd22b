import type { MessageKey } from './messages/zh.ts';

/** Each setting and its values besides the usual one, which is the empty string. */
export const settings = {
  size: ['112', '125', '150', '175', '200'],
  mode: ['large'],
  theme: ['light', 'sepia', 'dark', 'contrast'],
  direction: ['vertical'],
  leading: ['close', 'wide'],
  measure: ['short', 'long'],
  align: ['start'],
  motion: ['off'],
} as const;

export type Setting = keyof typeof settings;

/** Under this key the device keeps the settings: JSON, an object of setting and value. */
export const settingsKey = 'settings';

/**
 * Stands in the head of every page and runs before the first paint: each setting becomes a data-
 * attribute of the root, where the style sheets look for it.
 */
export const applyScript = `try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.${settingsKey}))}catch{}`;

/** The words for a setting's value, the usual one for the empty string. */
export function toMessageKey(setting: Setting, value: string): MessageKey {
  return `set.${setting}.${value || 'usual'}` as MessageKey;
}
