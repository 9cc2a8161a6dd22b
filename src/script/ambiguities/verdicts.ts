import type { Form } from '../../schemas/forms.ts';
import type { Override } from '../../schemas/overrides.ts';
import { getPhrasesAt, getTablesWith, type PhraseIndex } from './phrase-tables.ts';
import { collectWordings, getPatterns, toSize, type Wording } from './wordings.ts';

/** What the tables and the register know of one Simplified character that has several forms. */
export interface Verdict {
  /** Index in code points. */
  at: number;
  /** The Simplified character, and its Traditional forms. */
  hans: string;
  forms: readonly string[];
  /** The forms that the phrases around it ask for: one decides, several cross, none say nothing. */
  asked: readonly string[];
  /** The longest of those phrases, in zh-Hans. */
  phrase?: string | undefined;
  /** Whether the register says that the converter’s form may be trusted where no phrase decides. */
  usual: boolean;
  /** Whether the register lists the forms as one word. */
  either: boolean;
  /** Whether the register wants a person to look at this wording. */
  look: boolean;
  /** The wording, if any, in which the register says that the converter is right. */
  sure?: Wording | undefined;
  /** Whether the register lets a source use each form in this wording. */
  free: boolean;
}

interface Cover {
  start: number;
  end: number;
  form: string;
  phrase: readonly string[];
  ours: boolean;
}

/** Returns a function that gives a verdict on every character of a zh-Hans text with several forms. */
export function getVerdicts(
  register: readonly Form[],
  overrides: readonly Override[],
): (hans: string) => Verdict[] {
  const { forms, index } = getTablesWith(overrides);
  const rules = new Map(
    register.flatMap((rule) => [...rule.of].map((form) => [form, rule] as const)),
  );
  const [looks, sures, frees] = getPatterns(register, rules);
  return (hans) => {
    const text = [...hans];
    const covers = collectCovers(text, forms, index);
    const seen = collectWordings(hans, text, looks);
    const settled = collectWordings(hans, text, sures);
    const freed = collectWordings(hans, text, frees);
    return text.flatMap((character, at): Verdict[] => {
      const known = forms.get(character);
      if (!known) return [];
      const around = (covers.get(at) ?? []).filter((cover, _, all) => counts(cover, all));
      const longest = around.toSorted((a, b) => toLength(b) - toLength(a))[0];
      const asked = [...new Set(around.map(({ form }) => form))];
      const rule = rules.get(character);
      const least = longest ? toLength(longest) : 1;
      const { usual = false, either = false } = rule ?? {};
      // Where either form may stand, these wordings are the exceptions, and no phrase outweighs them.
      const enough = either ? 1 : Math.max(least, toSize(seen.get(at)));
      const sure = toSize(settled.get(at)) >= enough ? settled.get(at) : undefined;
      const look = !sure && toSize(seen.get(at)) >= least;
      const found = {
        at,
        hans: character,
        forms: [...known],
        asked,
        phrase: longest?.phrase.join(''),
      };
      const free = toSize(freed.get(at)) >= least;
      return [{ ...found, usual, either, look, sure, free }];
    });
  };
}

/**
 * A phrase within a longer one says nothing of its own, an override no more than any other; beside an
 * override nothing else does.
 */
function counts(cover: Cover, all: readonly Cover[]): boolean {
  return !all.some(
    (other) => isWithin(cover, other) || (other.ours && !cover.ours && !isWithin(other, cover)),
  );
}

function isWithin(cover: Cover, other: Cover): boolean {
  return other.start <= cover.start && other.end >= cover.end && toLength(other) > toLength(cover);
}

function toLength({ start, end }: Cover): number {
  return end - start;
}

function collectCovers(
  text: readonly string[],
  forms: ReadonlyMap<string, ReadonlySet<string>>,
  index: PhraseIndex,
): Map<number, Cover[]> {
  const covers = new Map<number, Cover[]>();
  for (let start = 0; start < text.length; start += 1) {
    for (const [hans, hant, ours = false] of getPhrasesAt(index, text, start)) {
      if (!stands(hans, text, start)) continue;
      const end = start + hans.length;
      hans.forEach((one, offset) => {
        if (!forms.has(one)) return;
        const cover = { start, end, form: hant[offset] as string, phrase: hans, ours };
        const others = covers.get(start + offset);
        if (others) others.push(cover);
        else covers.set(start + offset, [cover]);
      });
    }
  }
  return covers;
}

function stands(hans: readonly string[], text: readonly string[], start: number): boolean {
  for (let offset = 2; offset < hans.length; offset += 1)
    if (hans[offset] !== text[start + offset]) return false;
  return true;
}
