/** What a dictionary says of a place: the Traditional words it has for the longest whole word around it. */
export interface Testimony {
  word: string;
  /** Where the word begins, in UTF-16 units of the text. */
  from: number;
  /** Its Traditional forms in the dictionary. */
  forms: readonly string[];
}

/** A dictionary of Simplified words with the Traditional forms of each. */
export type Dictionary = ReadonlyMap<string, readonly string[]>;

/** The longest entry around the character at `index` that begins and ends where words of the text do. */
export function findTestimony(
  text: string,
  starts: ReadonlySet<number>,
  index: number,
  dictionary: Dictionary,
): Testimony | undefined {
  let found: Testimony | undefined;
  for (let from = Math.max(0, index - LONGEST + 1); from <= index; from += 1) {
    if (!starts.has(from)) continue;
    for (let to = from + LONGEST; to > index; to -= 1) {
      if (to - from <= (found?.word.length ?? 1)) break;
      if (to > text.length || !starts.has(to)) continue;
      const word = text.slice(from, to);
      const forms = dictionary.get(word);
      if (forms) found = { word, from, forms };
    }
  }
  return found;
}

/** Phrases longer than this are not looked for. */
const LONGEST = 8;
