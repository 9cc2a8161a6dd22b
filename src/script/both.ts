import type { Override } from '../schemas/overrides.ts';
import { convertToHans, convertToHant } from './convert-text.ts';
import type { Script } from './script.ts';

/** The same words in both scripts, equally long in code points. */
export type Both = Readonly<Record<Script, string>>;

/** Returns a function that finishes words written in `script` in both scripts. */
export function getBoth(script: Script, overrides: readonly Override[]): (words: string) => Both {
  if (script === 'zh-Hans') {
    return (words) => ({ 'zh-Hant': convertToHant(words, overrides).text, 'zh-Hans': words });
  }
  return (words) => ({ 'zh-Hant': words, 'zh-Hans': convertToHans(words, overrides) });
}
