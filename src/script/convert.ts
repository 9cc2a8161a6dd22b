import { ConverterFactory, Locale } from 'opencc-js';
import type { Override } from '../schemas/overrides.ts';
import { lengthOf } from './code-points.ts';
import { otherScript, type Script } from './script.ts';

type Dict = [string, string][];

/** Quotation marks are part of the script: 「」『』 in zh-Hant, “”‘’ in zh-Hans. */
const quotes: Dict = [
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
];

/** The quotation mark of zh-Hant for each of zh-Hans. */
export const quotesOfHant: ReadonlyMap<string, string> = new Map(
  quotes.map(([hant, hans]) => [hans, hant]),
);

/**
 * OpenCC’s phrases from zh-Hans, each with what it becomes in the forms of Taiwan; single characters
 * and phrases that change their length are left out. The evidence for a character with many forms.
 */
export function getPhrases(): (readonly [hans: string, hant: string])[] {
  const toForms = ConverterFactory(Locale.to['tw'] ?? []);
  const [table = ''] = Locale.from['cn']?.[0] ?? [];
  const pairs = (table as string).split('|').map((entry) => entry.split(' ') as [string, string]);
  const hant = toForms(pairs.map(([, to]) => to).join('\n')).split('\n');
  return pairs.flatMap(([hans], index) => {
    const to = hant[index] as string;
    return lengthOf(hans) > 1 && lengthOf(hans) === lengthOf(to) ? [[hans, to] as const] : [];
  });
}

let forms: Map<string, Set<string>> | undefined;

/** The Traditional forms of a Simplified character of which OpenCC's phrases have several; none of any other. */
export function getForms(hans: string): readonly string[] {
  if (!forms) {
    forms = new Map();
    for (const [phrase, hant] of getPhrases()) {
      const others = [...hant];
      for (const [at, one] of [...phrase].entries()) {
        forms.set(one, (forms.get(one) ?? new Set()).add(others[at] as string));
      }
    }
  }
  const found = [...(forms.get(hans) ?? [])];
  return found.length > 1 ? found : [];
}

/** Turns text from one script into the other, character for character. */
export type Convert = (text: string) => string;

/**
 * The converter from `from` to the other script: OpenCC's character and phrase tables for Taiwan
 * and the Mainland (never the `twp` vocabulary tables), the quotation marks, and our overrides,
 * which stand first because OpenCC takes the first table that matches.
 *
 * The returned function throws when a conversion changes the length in code points, since every
 * offset of the site rests on that.
 */
export function getConverter(from: Script, overrides: readonly Override[]): Convert {
  const of = made.get(overrides) ?? new Map<Script, Convert>();
  made.set(overrides, of);
  const convert = of.get(from) ?? toConverter(from, overrides);
  of.set(from, convert);
  return convert;
}

/** Building OpenCC's tables takes a tenth of a second, so every converter is built once. */
const made = new WeakMap<readonly Override[], Map<Script, Convert>>();

function toConverter(from: Script, overrides: readonly Override[]): Convert {
  const ours: Dict = overrides
    .filter((entry) => entry.from === from)
    .map((entry) => [entry.phrase, entry.to]);
  const hans = from === 'zh-Hant';
  const source = Locale.from[hans ? 'tw' : 'cn'] ?? [];
  const target = Locale.to[hans ? 'cn' : 'tw'] ?? [];
  const marks: Dict = hans ? quotes : quotes.map(([hant, mark]) => [mark, hant]);
  const first = [ours, marks, ...(source[0] ?? [])];
  const convert = ConverterFactory([first, ...source.slice(1), ...target]);
  return (text) => {
    const result = convert(text);
    if (lengthOf(result) !== lengthOf(text)) {
      throw new RangeError(
        `Converting ${from} to ${otherScript(from)} changed the length of “${text}” to “${result}”. ` +
          'Add an override in content/registers/overrides.yaml that keeps it.',
      );
    }
    return result;
  };
}

/** The form in general use in Taiwan of one Simplified character, or the likeliest where it has several. */
export const toSingleForm = once(() =>
  ConverterFactory(Locale.from['cn'] ?? [], Locale.to['tw'] ?? []),
);

/** A Traditional form as it is written in Taiwan: 裏 as 裡, 衞 as 衛, 着 as 著. */
export const toTaiwanForm = once(() =>
  ConverterFactory(Locale.from['hk'] ?? [], Locale.to['tw'] ?? []),
);

/** OpenCC writes 汙 for Taiwan; the statutes have 污染 7,077 times and 汙染 4. */
const general = (form: string): string => (form === '汙' ? '污' : form);

/** Converts single characters, each looked up once. */
function once(make: () => Convert): Convert {
  const known = new Map<string, string>();
  let convert: Convert | undefined;
  return (character) => {
    let form = known.get(character);
    if (form === undefined) {
      convert ??= make();
      form = character > '\u2e80' ? general(convert(character)) : character;
      known.set(character, form);
    }
    return form;
  };
}

let variants: [string, string][] | undefined;

/** Pairs of characters that OpenCC takes for forms of each other, in any of its tables we use. */
export function getVariants(): [string, string][] {
  const tables = new Set(
    [Locale.from, Locale.to].flatMap(({ cn, tw, hk }) => [cn, tw, hk].flat(2).map(String)),
  );
  const single = /(?:^|\|)([^|]) ([^|])(?=\||$)/gu;
  variants ??= [...tables].flatMap((table) =>
    [...table.matchAll(single)].map(([, one = '', other = '']): [string, string] => [one, other]),
  );
  return variants;
}
