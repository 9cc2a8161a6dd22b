import type { Override } from '../schemas/overrides.ts';
import { getConverter } from './convert.ts';
import type { Script } from './script.ts';

/** The same words in both scripts, equally long in code points. */
export type Both = Readonly<Record<Script, string>>;

/** Returns a function that finishes words written in `script` in both scripts. */
export function getBoth(script: Script, overrides: readonly Override[]): (words: string) => Both {
  const convert = getConverter(script, overrides);
  return (words) => {
    const other = convert(words);
    return script === 'zh-Hant'
      ? { 'zh-Hant': words, 'zh-Hans': other }
      : { 'zh-Hant': other, 'zh-Hans': words };
  };
}
