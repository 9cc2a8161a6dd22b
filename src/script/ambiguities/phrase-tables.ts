import type { Override } from '../../schemas/overrides.ts';
import { getPhrases } from '../convert.ts';

/** `ours`, an override, outweighs whatever it crosses. */
export type Phrase = readonly [hans: readonly string[], hant: readonly string[], ours?: boolean];

/** What the converter's tables know of Simplified characters that have several Traditional forms. */
export interface Tables {
  forms: Map<string, Set<string>>;
  /** Phrases with such characters, by their first and their second. */
  index: PhraseIndex;
  /** Forms, each with the Simplified characters that can become it. */
  origins: Map<string, string[]>;
}

export type PhraseIndex = Map<string, Map<string, readonly Phrase[]>>;

const extended = new WeakMap<readonly Override[], Tables>();

/** The tables with our own phrases in them; the same for the same overrides. */
export function getTablesWith(overrides: readonly Override[]): Tables {
  const known = extended.get(overrides) ?? addOverrides(getTables(), overrides);
  extended.set(overrides, known);
  return known;
}

/** The Simplified characters with several forms that can become `hant`, other than itself. */
export function getOrigins(hant: string): readonly string[] {
  const { origins } = getTables();
  return origins.get(hant) ?? [];
}

/** The Traditional forms of a Simplified character that has several; none of any other. */
export function getForms(hans: string): readonly string[] {
  return [...(getTables().forms.get(hans) ?? [])];
}

/** Our own phrases take the place of the same phrases of the tables. */
function addOverrides({ forms, index, origins }: Tables, overrides: readonly Override[]): Tables {
  const added: PhraseIndex = new Map([...index].map(([first, of]) => [first, new Map(of)]));
  for (const { from, phrase, to } of overrides) {
    if (from !== 'zh-Hans') continue;
    const hans = [...phrase];
    const others = getPhrasesAt(added, hans, 0).filter(([other]) => other.join('') !== phrase);
    setPhrases(added, hans, [...others, [hans, [...to], true]]);
  }
  return { forms, index: added, origins };
}

const none: readonly Phrase[] = [];

/** The phrases that begin with the two characters of `text` at `at`; alone, one is all there is. */
export function getPhrasesAt(
  index: PhraseIndex,
  text: readonly string[],
  at: number,
): readonly Phrase[] {
  return index.get(text[at] as string)?.get(text[at + 1] ?? '') ?? none;
}

function setPhrases(
  index: PhraseIndex,
  [first = '', second = '']: readonly string[],
  phrases: readonly Phrase[],
) {
  const of = index.get(first) ?? new Map<string, readonly Phrase[]>();
  index.set(first, of.set(second, phrases));
}

let tables: Tables | undefined;

function getTables(): Tables {
  if (tables) return tables;
  const forms = new Map<string, Set<string>>();
  const phrases = getPhrases().map(([hans, hant]): Phrase => [[...hans], [...hant]]);
  for (const [hans, hant] of phrases) {
    hans.forEach((one, at) =>
      forms.set(one, (forms.get(one) ?? new Set()).add(hant[at] as string)),
    );
  }
  for (const [one, of] of forms) if (of.size === 1) forms.delete(one);
  const index: PhraseIndex = new Map();
  for (const phrase of phrases) {
    const [hans] = phrase;
    if (hans.some((one) => forms.has(one)))
      setPhrases(index, hans, [...getPhrasesAt(index, hans, 0), phrase]);
  }
  const origins = new Map<string, string[]>();
  for (const [hans, of] of forms) {
    for (const one of of) if (one !== hans) origins.set(one, [...(origins.get(one) ?? []), hans]);
  }
  return (tables = { forms, index, origins });
}
