import { canSpell } from '../../src/script/model/variants.ts';
import type { Prepared } from './prepare.ts';

/** How often a word is written with each of its Traditional forms. */
export interface Spellings {
  word: string;
  /** The most frequent form first; in the statutes, and in other official text of Taiwan. */
  forms: { form: string; statutes: number; other: number }[];
}

/**
 * Words of which official text of Taiwan has several spellings, or that have a character which is spelled
 * in several ways elsewhere, with counts. The majority of the statutes comes first, then the other text's.
 */
export function countSpellings(
  text: Prepared,
  isStatute: (corpus: string) => boolean,
  isTaiwan: (corpus: string) => boolean,
): Spellings[] {
  const counted = new Map<string, Map<string, [number, number]>>();
  for (const document of text.documents) {
    if (document.isHeldOut || document.script !== 'zh-Hant' || !isTaiwan(document.corpus)) continue;
    const column = isStatute(document.corpus) ? 0 : 1;
    for (const [from, to] of eachWord(text, document)) {
      const word = toText(text.hans, from, to);
      const form = toText(text.hant, from, to);
      let forms = counted.get(word);
      if (!forms) counted.set(word, (forms = new Map<string, [number, number]>()));
      const counts = forms.get(form) ?? [0, 0];
      counts[column] += 1;
      forms.set(form, counts);
    }
  }
  const spelled = findSpelled(counted);
  return [...counted].flatMap(([word, forms]) => {
    if (![...word].some((one) => spelled.has(one))) return [];
    const sorted = [...forms]
      .map(([form, [statutes, other]]) => ({ form, statutes, other }))
      .sort((one, other) => other.statutes - one.statutes || other.other - one.other);
    const [first, ...rest] = sorted;
    if (!first) return [];
    const spellings = rest.filter(({ form }) => isSpelling(word, first.form, form));
    const total = first.statutes + first.other;
    const worth = spellings.length > 0 ? total >= 2 : total >= 10 && [...word].length > 1;
    return worth ? [{ word, forms: rank([first, ...spellings]) }] : [];
  });
}

/** The general form first: the statutes decide where they are clear, and otherwise all text together. */
function rank(forms: Spellings['forms']): Spellings['forms'] {
  const [first, second] = forms;
  if (!first || !second || first.statutes >= Math.max(CLEAR * second.statutes, MANY)) return forms;
  return forms.toSorted((one, other) => other.statutes + other.other - one.statutes - one.other);
}

/** The statutes are clear where they have a form so many times as often as the next, and so often at least. */
const [CLEAR, MANY] = [4, 20];

/** Simplified characters that some word spells in several ways. */
function findSpelled(counted: Map<string, Map<string, [number, number]>>): Set<string> {
  const spelled = new Set<string>();
  for (const [word, forms] of counted) {
    const [first, ...rest] = forms.keys();
    for (const form of rest) {
      if (!isSpelling(word, first as string, form)) continue;
      for (let at = 0; at < word.length; at += 1)
        if (form[at] !== (first as string)[at]) spelled.add(word[at] as string);
    }
  }
  return spelled;
}

/** Whether two forms of a word are that word in two spellings, not two words. */
export function isSpelling(word: string, one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] !== other[at] && !canSpell(word, one[at] as string, other[at] as string))
      return false;
  }
  return one !== other;
}

/** Writes the house forms into the Traditional side, so that the model learns one form a word. */
export function applyHouseForms(text: Prepared, spellings: readonly Spellings[]): void {
  const houses = new Map(
    spellings
      .filter(({ forms }) => forms.length > 1)
      .map(({ word, forms }) => [word, forms[0]?.form as string]),
  );
  for (const document of text.documents) {
    if (document.script !== 'zh-Hant') continue;
    for (const [from, to] of eachWord(text, document)) {
      if (to - from < 2) continue;
      const word = toText(text.hans, from, to);
      const house = houses.get(word);
      if (house === undefined || !isSpelling(word, house, toText(text.hant, from, to))) continue;
      for (let at = from; at < to; at += 1) text.hant[at] = house.charCodeAt(at - from);
    }
  }
}

function* eachWord(
  text: Prepared,
  { from, to }: { from: number; to: number },
): Generator<[number, number]> {
  let start = from;
  while (start < to) {
    let end = start + 1;
    while (end < to && text.starts[end] === 0) end += 1;
    if (end - start <= 6 && (text.hans[start] as number) >= 0x3400) yield [start, end];
    start = end;
  }
}

function toText(units: Uint16Array, from: number, to: number): string {
  return String.fromCharCode(...units.subarray(from, to));
}

/** The register: a line a word, its forms with their counts in the statutes and in other text, the general one first. */
export function writeSpellings(spellings: readonly Spellings[]): string {
  const lines = spellings
    .filter(({ word }) => word.length > 1)
    .map(({ word, forms }) =>
      [word, ...forms.map(({ form, statutes, other }) => `${form}:${statutes}+${other}`)].join(
        '\t',
      ),
    );
  return `# word in zh-Hans, its forms in official text of Taiwan: statutes + other text (npm run train)\n${lines.sort().join('\n')}\n`;
}
