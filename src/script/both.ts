import type { Override } from '../schemas/overrides.ts';
import { getConverter } from './convert.ts';
import { getVerdicts } from './ambiguities/verdicts.ts';
import type { Script } from './script.ts';

/** The same words in both scripts, equally long in code points. */
export type Both = Readonly<Record<Script, string>>;

/** Returns a function that finishes words written in `script` in both scripts. */
export function getBoth(script: Script, overrides: readonly Override[]): (words: string) => Both {
  if (script === 'zh-Hans') return toBothFromHans(overrides);
  const convert = getConverter(script, overrides);
  return (words) => ({ 'zh-Hant': words, 'zh-Hans': convert(words) });
}

/**
 * OpenCC goes from left to right and takes the longest phrase it meets, so that one phrase may eat
 * the beginning of another, as 校核 that of 核准 in 学校核准. Where all phrases around a character
 * agree on its form, that form stands.
 */
function toBothFromHans(overrides: readonly Override[]): (words: string) => Both {
  const convert = getConverter('zh-Hans', overrides);
  const judge = getVerdicts([], overrides);
  return (words) => {
    const hant = [...convert(words)];
    for (const { at, asked } of judge(words)) {
      if (asked.length === 1) hant[at] = asked[0] as string;
    }
    return { 'zh-Hant': hant.join(''), 'zh-Hans': words };
  };
}
