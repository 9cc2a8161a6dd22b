import { prepareText } from './features.ts';
import type { Model } from './table.ts';
import { areSpellings, canSpell, isLopsided, isTwofold } from './variants.ts';
import { findTestimony, type Dictionary, type Testimony } from './witnesses.ts';

/** What decides on the forms of a Simplified text. */
export interface Judge {
  model: Model;
  /** The words of a text, in order and without a gap. */
  cutWords: (text: string) => string[];
  /** OpenCC's phrases, and CC-CEDICT's words. */
  opencc: Dictionary;
  cedict: Dictionary;
  /** How official text of Taiwan writes a word that has several spellings; the most frequent first. */
  houseForms: Dictionary;
}

/** The decision on one Simplified character with several Traditional forms. */
export interface Judgement {
  /** In UTF-16 units of the text. */
  at: number;
  /** The form that is written, or proposed. */
  form: string;
  /** Each form with its probability by the model; spellings of the written word count for `form`. */
  probabilities: ReadonlyMap<string, number>;
  /** Whether nobody need look. */
  isSure: boolean;
  /** The word it is in, and where that begins. */
  word: string;
  start: number;
  opencc?: Testimony | undefined;
  cedict?: Testimony | undefined;
  /** Whether both dictionaries have this form and no other, or a title before it makes it a surname. */
  isSupported?: boolean;
}

/** Decides on every character of a Simplified text that has several Traditional forms. */
export function judgeText(text: string, judge: Judge): Judgement[] {
  const words = judge.cutWords(text);
  const prepared = prepareText(text, words);
  const starts = new Set<number>();
  let start = 0;
  for (const word of words) {
    starts.add(start);
    start += word.length;
  }
  starts.add(start);
  const found: Judgement[] = [];
  start = 0;
  for (const word of words) {
    for (let at = start; at < start + word.length; at += 1) {
      const forms = judge.model.forms.get(text[at] as string);
      if (!forms) continue;
      const weights = judge.model.weigh(prepared, at, forms.length);
      found.push(decide({ text, at, word, start, starts }, forms, weights, judge));
    }
    start += word.length;
  }
  return found;
}

interface Place {
  text: string;
  at: number;
  word: string;
  start: number;
  /** Where words of the text begin, and its end. */
  starts: ReadonlySet<number>;
}

function decide(
  place: Place,
  forms: readonly string[],
  weights: readonly number[],
  judge: Judge,
): Judgement {
  const { text, at, word, start } = place;
  const known = findHouseWord(word, at - start, judge.houseForms);
  const house = known?.forms.map((form) => form[at - start - known.from] as string);
  const isSpelling = (one: string, other: string) =>
    one === other ||
    areSpellings(one, other) ||
    (house?.includes(one) && house.includes(other) && canSpell(known?.word ?? word, one, other)) ===
      true;
  const judgeForm = (best: string) => {
    const form = house?.[0] !== undefined && isSpelling(house[0], best) ? house[0] : best;
    const probabilities = new Map([[form, 0]]);
    for (const [index, other] of forms.entries()) {
      const one = isSpelling(form, other) ? form : other;
      probabilities.set(one, (probabilities.get(one) ?? 0) + (weights[index] as number));
    }
    return { at, form, probabilities, probability: probabilities.get(form) as number, word, start };
  };
  const judgement = judgeForm(forms[weights.indexOf(Math.max(...weights))] as string);
  const surname = word.length === 1 ? surnames.get(text[at] as string) : undefined;
  const isNamed = text[at + 1] === '某' || title.test(text.slice(Math.max(0, at - 3), at));
  if (surname !== undefined && isNamed) {
    return { ...judgeForm(surname), isSupported: true, isSure: false };
  }
  const isWary = surname !== undefined;
  const enough = isLopsided(word) ? Infinity : isWary ? 0.999 : 0.99;
  if (judgement.probabilities.size === 1 || judgement.probability >= enough)
    return { ...judgement, isSure: true };
  const opencc = findTestimony(text, place.starts, at, judge.opencc);
  const cedict = findTestimony(text, place.starts, at, judge.cedict);
  const agreed = isTwofold(word) || isLopsided(word) ? undefined : findAgreed(at, opencc, cedict);
  if (agreed !== undefined && forms.includes(agreed)) {
    const other = judgeForm(agreed);
    return { ...other, opencc, cedict, isSupported: true, isSure: other.probability >= AGREED };
  }
  const says = (testimony: Testimony | undefined) =>
    hear(testimony, at, (one) => isSpelling(judgement.form, one));
  const needed =
    isTwofold(word) || isLopsided(word) ? enough : threshold[says(opencc)][says(cedict)];
  const isSure = judgement.probability >= (isWary ? enough : needed);
  return { ...judgement, opencc, cedict, isSure };
}

/** The longest word of the register within `word` that has the character at `offset`. */
export function findHouseWord(word: string, offset: number, houseForms: Dictionary) {
  for (let length = word.length; length > 1; length -= 1) {
    for (
      let from = Math.max(0, offset - length + 1);
      from <= Math.min(offset, word.length - length);
      from += 1
    ) {
      const part = word.slice(from, from + length);
      const forms = houseForms.get(part);
      if (forms) return { word: part, from, forms };
    }
  }
  return undefined;
}

/**
 * Surnames and places as well as words, with the surname's form: sure only inside a word, or where the
 * model leaves no doubt; behind a title always asked.
 */
const surnames = new Map(
  ['沈沈', '里里', '于于', '范范', '岳岳', '余余', '游游', '涂涂', '钟鍾', '谷谷'].map(
    (pair) => [...pair] as [string, string],
  ),
);

/** What a name follows. */
const title =
  /(?:书记|主任|[县市省区镇乡村组局处科院校厂厅司社队站所部]长|委员|同志|专员|经理|主席|代表|教授|议员|先生|女士|干部)$/u;

/** How probable the model must find the form that both dictionaries have. */
const AGREED = 0.05;

/** The form that both dictionaries have in the word around the character. */
function findAgreed(at: number, ...testimonies: (Testimony | undefined)[]): string | undefined {
  const forms = new Set(
    testimonies.flatMap((testimony) => testimony?.forms.map((form) => form[at - testimony.from])),
  );
  const [form] = forms;
  return forms.size === 1 && testimonies.every(Boolean) ? form : undefined;
}

type Answer = 'yes' | 'no' | 'mixed' | 'nothing';

function hear(
  testimony: Testimony | undefined,
  at: number,
  agrees: (form: string) => boolean,
): Answer {
  if (!testimony) return 'nothing';
  const said = testimony.forms.map((form) => agrees(form[at - testimony.from] as string));
  return said.every(Boolean) ? 'yes' : said.some(Boolean) ? 'mixed' : 'no';
}

/**
 * How probable the model must find a form before nobody is asked, by what OpenCC and then CC-CEDICT say of it.
 * Tuned on documents of the training half; `npm run bench:exact` measures on the other.
 */
const threshold: Record<Answer, Record<Answer, number>> = {
  yes: { yes: 0.7, mixed: 0.85, nothing: 0.95, no: 0.9 },
  mixed: { yes: 0.85, mixed: 0.95, nothing: 0.95, no: 0.98 },
  no: { yes: 0.9, mixed: 0.95, nothing: 0.98, no: 0.98 },
  nothing: { yes: 0.6, mixed: 0.95, nothing: 0.9, no: 0.99 },
};
