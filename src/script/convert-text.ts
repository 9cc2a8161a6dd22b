import type { Override } from '../schemas/overrides.ts';
import { getConverter, quotesOfHant, toSingleForm, toTaiwanForm } from './convert.ts';
import { explain } from './model/explain.ts';
import { judgeText, type Judgement } from './model/judge.ts';
import { loadJudge } from './model/load.ts';
import { standardHans } from './model/variants-hans.ts';
import { findResidue, restoreHans } from './model/residue.ts';
import type { Script } from './script.ts';

/** A place of a text where nothing decides and a person must. */
export interface Unresolved {
  /** Where it begins, and how long it is, in code points of the text. */
  at: number;
  length: number;
  /** The forms that it can have, the proposed one first. */
  forms: string[];
  proposed: string;
  /** Why it is proposed: what the model, the counts and the dictionaries say. */
  evidence: string;
}

export interface ConvertedText {
  /** The text in the other script, with as many code points. */
  other: string;
  unresolved: Unresolved[];
}

/**
 * Converts a text into the other script, and says where a person must decide. Editors' commands, the build
 * and the tests all ask this function. In a zh-Hant text `unresolved` also has the characters that an earlier
 * conversion left or overdid: there `forms` are Traditional, the proposed one first.
 */
export function convertText(
  text: string,
  script: Script,
  { overrides }: { overrides: readonly Override[] },
): ConvertedText {
  const toPoint = countPoints(text);
  if (script === 'zh-Hans') {
    const { text: other, judgements } = convertToHant(text, overrides);
    const open = judgements.filter(({ isSure }) => !isSure);
    return {
      other,
      unresolved: open.map((judgement) => ({
        at: toPoint(judgement.at),
        length: 1,
        forms: [...judgement.probabilities.keys()],
        proposed: judgement.form,
        evidence: explain(text, judgement),
      })),
    };
  }
  const other = convertToHans(text, overrides);
  const hans = restoreHans(text, alignUnits(text, other), loadJudge());
  const ours = text.split('');
  const settled = applyOverrides(hans, ours, overrides);
  const found = findResidue(text, hans, loadJudge(), toTaiwanForm)
    .filter(({ judgement }) => !settled.has(judgement.at))
    .map(({ judgement, proposed }) => ({
      at: judgement.at,
      proposed,
      evidence: explain(hans, judgement),
    }));
  const overridden = [...settled]
    .filter((at) => ours[at] !== toTaiwanForm(text[at] as string))
    .map((at) => ({ at, proposed: ours[at] as string, evidence: 'overrides.yaml' }));
  return {
    other,
    unresolved: [...found, ...overridden]
      .sort((one, next) => one.at - next.at)
      .map(({ at, proposed, evidence }) => ({
        at: toPoint(at),
        length: 1,
        forms: [proposed, text[at] as string],
        proposed,
        evidence,
      })),
  };
}

/** A zh-Hans text in zh-Hant, and the decisions of the model where no override stands. */
export function convertToHant(
  text: string,
  overrides: readonly Override[],
): { text: string; judgements: Judgement[] } {
  const units: string[] = [];
  for (const one of text) {
    units.push(quotesOfHant.get(one) ?? toSingleForm(one));
    if (one.length === 2) units.push('');
  }
  const settled = applyOverrides(text, units, overrides);
  const judgements = judgeText(text, loadJudge()).filter(({ at }) => !settled.has(at));
  for (const { at, form } of judgements) units[at] = form;
  return { text: units.join(''), judgements };
}

/** A zh-Hant text in zh-Hans, variants that the tables leave included. */
export function convertToHans(text: string, overrides: readonly Override[]): string {
  const converted = getConverter('zh-Hant', overrides)(text).replaceAll('甚么', '什么');
  return Array.from(converted, (one) => standardHans.get(one) ?? one).join('');
}

/** Writes what the overrides say into `units`, longer phrases first, and returns which units they settled. */
function applyOverrides(
  text: string,
  units: string[],
  overrides: readonly Override[],
): Set<number> {
  const settled = new Set<number>();
  const ours = overrides
    .filter(({ from }) => from === 'zh-Hans')
    .sort((one, other) => other.phrase.length - one.phrase.length);
  for (const { phrase, to } of ours) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      const span = Array.from(phrase, (_, index) => at + index);
      if (span.some((unit) => settled.has(unit))) continue;
      for (const unit of span) {
        units[unit] = to[unit - at] as string;
        settled.add(unit);
      }
    }
  }
  return settled;
}

/** `other` with as many UTF-16 units as `text`: a character that takes another number of them stays as it was. */
function alignUnits(text: string, other: string): string {
  const others = [...other];
  return Array.from(text, (one, index) =>
    others[index]?.length === one.length ? others[index] : one,
  ).join('');
}

/** From UTF-16 units of `text` to its code points. */
function countPoints(text: string): (unit: number) => number {
  const points = new Uint32Array(text.length);
  let count = 0;
  let unit = 0;
  for (const one of text) {
    points[unit] = count;
    unit += one.length;
    count += 1;
  }
  return (at) => points[at] as number;
}
