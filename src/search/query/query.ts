import { clauseEnd, foldOnce, foldText, type Fold } from './fold.ts';
import { toOtherNumerals } from './numerals.ts';

/**
 * What is asked, folded. Every part must be met; a part is met by any of its ways, and a way by all
 * of its phrases. Without synonyms each part has one way of one phrase.
 */
export interface Query {
  parts: string[][][];
  /** The folded words as they were typed. */
  phrases: string[];
  /** The same, and with numbers and days written otherwise: for what is near. */
  alike: string[];
  /** The folded words by which they are widened. */
  taught: string[];
}

/** A word of everyday use and what the notices write, all as readers see them. */
export type Synonym = readonly string[];

/** Longest phrase that is looked for word for word; longer ones are only asked for what is near. */
export const longestPhrase = 400;

const mostParts = 12;

/**
 * Reads what a reader typed, whatever it is: parts are separated by white space, and what is no
 * letter, digit or end of a clause counts for nothing.
 *
 * @param synonyms only those by which the search is to be widened
 */
export function toQuery(typed: string, fold: Fold, synonyms: readonly Synonym[] = []): Query {
  const phrases = split(typed, fold);
  const parts = phrases.map((phrase) => toWays(phrase, fold, synonyms));
  const others = toOtherNumerals(typed.slice(0, longestPhrase)).flatMap((form) =>
    split(form, fold),
  );
  const alike = [...new Set([...phrases, ...others])];
  return { phrases, parts, alike, taught: parts.flatMap((ways) => ways.slice(1).flat()) };
}

/**
 * The synonyms whose everyday word stands in what was typed. A longer word of the register hides one
 * in it; such a word may mean nothing itself, and be there for that alone.
 */
export function getSynonyms(typed: string, fold: Fold, synonyms: readonly Synonym[]): Synonym[] {
  const phrases = split(typed, fold).map((phrase) => toPlain(phrase, fold));
  const words = synonyms.map(([word = '']) => foldOnce(word, fold).text);
  const standing = words.filter((word) => phrases.some((phrase) => phrase.includes(word)));
  return synonyms.filter(([, ...means], index) => {
    const word = words[index] as string;
    const longer = standing.filter((one) => one.length > word.length && one.includes(word));
    const left = longer.reduce(
      (all, one) => all.map((phrase) => phrase.split(one).join(clauseEnd)),
      phrases,
    );
    return means.length > 0 && left.some((phrase) => phrase.includes(word));
  });
}

/** Whether nothing is asked. */
export function isEmpty({ phrases }: Query): boolean {
  return phrases.length === 0;
}

function split(typed: string, fold: Fold): string[] {
  const phrases = typed
    .slice(0, 6000)
    .split(/\s+/u)
    .map((part) => foldText(part, fold).text.replace(/^\|+|\|+$/g, ''))
    .filter((phrase) => phrase !== '');
  return [...new Set(phrases)].slice(0, mostParts);
}

/** A phrase without the particles of speech, which part 村的幹部 and 村裡幹部 from 村幹部. */
function toPlain(phrase: string, fold: Fold): string {
  const particles = foldOnce('的裡', fold).text;
  return [...phrase].filter((character) => !particles.includes(character)).join('');
}

function toWays(phrase: string, fold: Fold, synonyms: readonly Synonym[]): string[][] {
  const plain = toPlain(phrase, fold);
  const ways = synonyms.flatMap(([word = '', ...means]) => {
    const folded = foldOnce(word, fold).text;
    const at = plain.indexOf(folded);
    if (at < 0) return [];
    const rest = [plain.slice(0, at), plain.slice(at + folded.length)]
      .map((part) => part.replaceAll(clauseEnd, ''))
      .filter((part) => part.length > 1);
    return means.map((mean) => [foldText(mean, fold).text, ...rest]);
  });
  return [[phrase], ...ways];
}
