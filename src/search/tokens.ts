import { clauseEnd } from './fold.ts';
import type { Layout } from './unit.ts';

/**
 * What the index holds in place of characters: words of plain letters, so that no engine’s idea of
 * where a Chinese word ends, or of a stem, comes between the text and the query.
 *
 * @param folded text as `foldText` leaves it
 * @returns one word for each character of a unit, or for each pair of neighbours of a notice
 */
export function toTokens(folded: string, layout: Layout): string {
  const clauses = folded.split(clauseEnd).map((clause) => [...clause].map(toWord));
  if (layout !== 'notices') return clauses.map((words) => words.join(' ')).join(` ${end} `);
  return clauses.map((words) => toPairs(words).join(' ')).join(` ${end} `);
}

/** The query for a phrase: exact, so quoted. A single character of a notice stands by itself. */
export function toExactQuery(folded: string, layout: Layout): string {
  return `"${toTokens(folded, layout).trim()}"`;
}

/** Every character of a text once, for the index of notices, where it would else only be in pairs. */
export function toSingles(folded: string): string {
  const singles = new Set([...folded].filter((character) => character !== clauseEnd));
  return [...singles].map(toWord).join(` ${end} `);
}

/**
 * The word by which the records are found that have an option, or, without one, all of them.
 * Pagefind’s own filters would bring every chunk of the index when asked without a query.
 */
export function toOptionWord(option = ''): string {
  return `q${[...option].map((character) => toWord(character).slice(-2)).join('')}`;
}

/** Stands for the end of a clause; no character becomes it. */
const end = 'z';

function toPairs(words: readonly string[]): readonly string[] {
  return words.length < 2 ? words : words.slice(1).map((word, index) => `${words[index]}${word}`);
}

/** A code point in base 26, four letters. */
function toWord(character: string): string {
  let number = character.codePointAt(0) ?? 0;
  let word = '';
  for (let digit = 0; digit < 5; digit += 1) {
    word = String.fromCharCode(97 + (number % 26)) + word;
    number = Math.floor(number / 26);
  }
  return word.replace(/^a(?=.{4})/, '');
}
