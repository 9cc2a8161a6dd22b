import { clauseEnd } from './fold.ts';

/**
 * What Pagefind’s index holds in place of characters: words of plain letters, so that no engine’s
 * idea of where a Chinese word ends, or of a stem, comes between the text and the query.
 *
 * @param folded text as `foldText` leaves it
 * @returns one word for each character
 */
export function toTokens(folded: string): string {
  const clauses = folded.split(clauseEnd).map((clause) => [...clause].map(toWord));
  return clauses.map((words) => words.join(' ')).join(` ${end} `);
}

/** The query for a phrase: exact, so quoted. */
export function toExactQuery(folded: string): string {
  return `"${toTokens(folded).trim()}"`;
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
