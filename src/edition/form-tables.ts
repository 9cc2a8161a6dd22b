import type { Override } from '../schemas/overrides.ts';
import { getPhrases } from './convert.ts';

/** `ours`, an override, outweighs whatever it crosses. */
export type Phrase = readonly [hans: readonly string[], hant: readonly string[], ours?: boolean];

/** What the converter's tables know of Simplified characters that have several Traditional forms. */
export interface Tables {
  forms: Map<string, Set<string>>;
  /** Phrases with such characters, by their first two. */
  index: Map<string, Phrase[]>;
  /** Forms, each with the Simplified characters that can become it. */
  origins: Map<string, string[]>;
}

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

/** Our own phrases take the place of the same phrases of the tables. */
function addOverrides({ forms, index, origins }: Tables, overrides: readonly Override[]): Tables {
  const added = new Map(index);
  for (const { from, phrase, to } of overrides) {
    if (from !== 'zh-Hans') continue;
    const hans = [...phrase];
    const key = `${hans[0]}${hans[1] ?? ''}`;
    const others = (added.get(key) ?? []).filter(([other]) => other.join('') !== phrase);
    added.set(key, [...others, [hans, [...to], true]]);
  }
  return { forms, index: added, origins };
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
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [hans] = phrase;
    if (!hans.some((one) => forms.has(one))) continue;
    const key = `${hans[0]}${hans[1]}`;
    index.set(key, [...(index.get(key) ?? []), phrase]);
  }
  const origins = new Map<string, string[]>();
  for (const [hans, of] of forms) {
    for (const one of of) if (one !== hans) origins.set(one, [...(origins.get(one) ?? []), hans]);
  }
  return (tables = { forms, index, origins });
}
