import { clauseEnd, foldText, type Fold } from './fold.ts';

/**
 * What is asked, folded. Every part must be met; a part is met by any of its ways, and a way by all
 * of its phrases. Without synonyms each part has one way of one phrase.
 */
export interface Query {
  parts: string[][][];
  /** The folded words as they were typed, for what is nearest. */
  phrases: string[];
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
  return { phrases, parts: phrases.map((phrase) => toWays(phrase, fold, synonyms)) };
}

/** The synonyms whose everyday word stands in what was typed. */
export function getSynonyms(typed: string, fold: Fold, synonyms: readonly Synonym[]): Synonym[] {
  const phrases = split(typed, fold);
  return synonyms.filter(([word = '']) => {
    const folded = foldText(word, fold).text;
    return phrases.some((phrase) => phrase.includes(folded));
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

function toWays(phrase: string, fold: Fold, synonyms: readonly Synonym[]): string[][] {
  const ways = synonyms.flatMap(([word = '', ...means]) => {
    const folded = foldText(word, fold).text;
    const at = phrase.indexOf(folded);
    if (at < 0) return [];
    const rest = [phrase.slice(0, at), phrase.slice(at + folded.length)]
      .map((part) => part.replaceAll(clauseEnd, ''))
      .filter((part) => part.length > 1);
    return means.map((mean) => [foldText(mean, fold).text, ...rest]);
  });
  return [[phrase], ...ways];
}
