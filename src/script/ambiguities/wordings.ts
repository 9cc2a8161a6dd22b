import type { Form } from '../../schemas/forms.ts';
import { lengthOf } from '../code-points.ts';

/** Words of the text around a character. */
export interface Wording {
  words: string;
  /** Where in them the character stands, in code points. */
  offset: number;
}

/** The wordings of a register, by the character that they are about. */
export type Patterns = ReadonlyMap<string, readonly RegExp[]>;

const made = new WeakMap<readonly Form[], [look: Patterns, sure: Patterns, free: Patterns]>();

/** Those under `look`, `sure` and `free`, which are the same for every notice. */
export function getPatterns(register: readonly Form[], rules: ReadonlyMap<string, Form>) {
  const patterns =
    made.get(register) ??
    (['look', 'sure', 'free'] as const).map((name) => toPatterns(rules, name));
  made.set(register, patterns as [Patterns, Patterns, Patterns]);
  return patterns as [Patterns, Patterns, Patterns];
}

function toPatterns(rules: ReadonlyMap<string, Form>, field: 'look' | 'sure' | 'free'): Patterns {
  return new Map(
    [...rules].map(([form, rule]) => [
      form,
      rule[field].map((wording) => new RegExp(wording.replace('~', form), 'gmu')),
    ]),
  );
}

/** Code points of a wording, 0 where there is none. */
export function toSize(wording: Wording | undefined): number {
  return wording ? lengthOf(wording.words) : 0;
}

/** Where a wording of the register stands in `hans`, whose characters are `text`; the longest of each place. */
export function collectWordings(
  hans: string,
  text: readonly string[],
  patterns: Patterns,
): Map<number, Wording> {
  const found = new Map<number, Wording>();
  const plain = text.length === hans.length;
  for (const [form, wordings] of patterns) {
    if (!hans.includes(form)) continue;
    for (const wording of wordings) {
      for (const match of hans.matchAll(wording)) {
        const [words] = match;
        const units = match.index + words.indexOf(form);
        const at = plain ? units : lengthOf(hans.slice(0, units));
        const offset = lengthOf(words.slice(0, words.indexOf(form)));
        if (lengthOf(words) > toSize(found.get(at))) found.set(at, { words, offset });
      }
    }
  }
  return found;
}
