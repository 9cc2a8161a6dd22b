import { judgeText, type Judge } from '../../src/script/model/judge.ts';
import type { Dictionary } from '../../src/script/model/witnesses.ts';
import type { Prepared, PreparedDocument } from './prepare.ts';

/** Places to learn from: where in the prepared text, how many forms the character has, which is right, and what it counts. */
export interface Samples {
  at: number[];
  forms: number[];
  right: number[];
  weight: number[];
}

type Forms = ReadonlyMap<string, readonly string[]>;

/** The same five characters teach the same form no more often than this. */
const MOST_ALIKE = 4;

/** What a word of a dictionary counts, and the model's own answer on Mainland prose. */
const [WORD, OWN] = [0.5, 0.3];

/** The characters of official Traditional text that have several forms. */
export function collectOfficial(text: Prepared, forms: Forms): Samples {
  const samples = makeSamples();
  const isFresh = limitAlike(text);
  for (const document of text.documents) {
    if (document.script !== 'zh-Hant' || document.isHeldOut) continue;
    for (let at = document.from; at < document.to; at += 1) {
      const its = forms.get(String.fromCharCode(text.hans[at] as number));
      const right = its?.indexOf(String.fromCharCode(text.hant[at] as number)) ?? -1;
      if (its && right >= 0 && isFresh(at, right)) add(samples, at, its.length, right, 1);
    }
  }
  return samples;
}

/** Words that a dictionary writes in one way, one a line, to be put behind the text at `offset`. */
export function collectWords(
  dictionaries: readonly Dictionary[],
  forms: Forms,
  houseForms: Dictionary,
  offset: number,
) {
  const samples = makeSamples();
  const lines: string[] = [];
  let at = offset;
  for (const [word, [hant = '', ...others]] of dictionaries.flatMap((dictionary) => [
    ...dictionary,
  ])) {
    if (others.length > 0 || !Array.from(word).some((one) => forms.has(one))) continue;
    const form = houseForms.get(word)?.[0] ?? hant;
    for (let index = 0; index < word.length; index += 1) {
      const its = forms.get(word[index] as string);
      const right = its?.indexOf(form[index] as string) ?? -1;
      if (its && right >= 0) add(samples, at + index, its.length, right, WORD);
    }
    lines.push(`${word}\n`);
    at += word.length + 1;
  }
  return { text: lines.join(''), samples };
}

/** Mainland prose where the model is sure and the dictionaries that have the word all agree with it. */
export function collectOwnAnswers(text: Prepared, judge: Judge): Samples {
  const samples = makeSamples();
  const isFresh = limitAlike(text);
  for (const document of text.documents) {
    if (document.script !== 'zh-Hans' || document.isHeldOut) continue;
    for (const { at, form, probabilities, word, start } of judgeText(read(text, document), judge)) {
      const its = judge.model.forms.get(word[at - start] as string) as readonly string[];
      const said = [judge.opencc, judge.cedict, judge.houseForms].flatMap((dictionary) => {
        const entry = dictionary.get(word);
        return entry
          ? [
              (dictionary === judge.houseForms || entry.length === 1) &&
                entry[0]?.[at - start] === form,
            ]
          : [];
      });
      const isAgreed =
        said.length > 0 && said.every(Boolean) && (probabilities.get(form) as number) >= 0.95;
      const right = its.indexOf(form);
      if (isAgreed && isFresh(document.from + at, right))
        add(samples, document.from + at, its.length, right, OWN);
    }
  }
  return samples;
}

export function joinSamples(one: Samples, other: Samples): Samples {
  return {
    at: one.at.concat(other.at),
    forms: one.forms.concat(other.forms),
    right: one.right.concat(other.right),
    weight: one.weight.concat(other.weight),
  };
}

function makeSamples(): Samples {
  return { at: [], forms: [], right: [], weight: [] };
}

function add(samples: Samples, at: number, forms: number, right: number, weight: number): void {
  samples.at.push(at);
  samples.forms.push(forms);
  samples.right.push(right);
  samples.weight.push(weight);
}

/** Says whether a place is not yet one of many alike, two characters on either side considered. */
function limitAlike({ hans }: Prepared): (at: number, form: number) => boolean {
  const seen = new Uint8Array(2 ** 25);
  return (at, form) => {
    let hash = form + 1;
    for (let step = -2; step <= 2; step += 1) {
      hash = Math.imul(hash ^ (hans[at + step] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    const slot = hash & (seen.length - 1);
    if ((seen[slot] as number) >= MOST_ALIKE) return false;
    seen[slot] = (seen[slot] as number) + 1;
    return true;
  };
}

function read({ hans }: Prepared, { from, to }: PreparedDocument): string {
  const parts: string[] = [];
  for (let at = from; at < to; at += 8192)
    parts.push(String.fromCharCode(...hans.subarray(at, Math.min(to, at + 8192))));
  return parts.join('');
}
