import { isForeign } from '../../notices/source/foreign.ts';
import { findHouseWord, judgeText, type Judge, type Judgement } from './judge.ts';
import { areSpellings } from './variants.ts';

/** A character of a Traditional text that an earlier conversion left as it was, or changed too much. */
export interface Residue {
  judgement: Judgement;
  written: string;
  proposed: string;
}

/**
 * Characters of a Traditional text that its context speaks against. Accepted variants are none of them.
 *
 * @param hans the text in zh-Hans as `restoreHans` makes it
 * @param toTaiwan a form as it is written in Taiwan (裏 as 裡)
 */
export function findResidue(
  text: string,
  hans: string,
  judge: Judge,
  toTaiwan: (form: string) => string,
): Residue[] {
  return judgeText(hans, judge).flatMap((judgement) => {
    const { at, form, probabilities, word, start, isSupported } = judgement;
    const written = text[at] as string;
    const usual = toTaiwan(written);
    if (usual === form || areSpellings(usual, form)) return [];
    const known = findHouseWord(word, at - start, judge.houseForms);
    const spellings = known?.forms.map((one) => one[at - start - known.from]) ?? [];
    if (spellings.includes(usual) && spellings.includes(form)) return [];
    const probability = probabilities.get(usual) ?? 0;
    const least = isSupported ? SUPPORTED : written === hans[at] ? LEFT : LEAST;
    return probability < least || isForeign(written, 'zh-Hant')
      ? [{ judgement, written, proposed: form }]
      : [];
  });
}

/**
 * A Traditional text in zh-Hans, of the same length in UTF-16 units, with the character that a conversion may
 * have made a form of which zh-Hans has, too: 复 for 覆.
 */
export function restoreHans(text: string, hans: string, judge: Judge): string {
  const origins = findOrigins(judge);
  return hans
    .split('')
    .map((unit, at) => (unit === text[at] ? (origins.get(unit) ?? unit) : unit))
    .join('');
}

function findOrigins({ model }: Judge): Map<string, string> {
  const all = [...model.forms];
  return new Map(
    all.flatMap(([hans, forms]) =>
      forms
        .filter((form) => form !== hans && !model.forms.has(form))
        .map((form) => [form, hans] as const),
    ),
  );
}

/**
 * A form that the model finds less probable is shown to a person: any; one that zh-Hans has, too, as a
 * conversion leaves it; and one where a dictionary or a title
 * speaks for another, too.
 */
const [LEAST, LEFT, SUPPORTED] = [0.25, 0.75, 0.99];
