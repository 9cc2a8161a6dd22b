/** Characters that count as one in search, each with the one that stands for it. */
export type Fold = ReadonlyMap<string, string>;

/** Text as search compares it. */
export interface Folded {
  /** Letters and digits, one script, lower case; `|` where a clause ends; nothing else. */
  text: string;
  /** For each UTF-16 unit of `text`, the code point of the original that it comes from. */
  at: number[];
}

/** Where a clause ends: no phrase runs across it. */
export const clauseEnd = '|';

/** Reads the groups of a manifest: the first character of each stands for the others. */
export function readFold(groups: string): Fold {
  return new Map(
    groups.split(' ').flatMap((group) => {
      const [one, ...others] = [...group];
      return others.map((other) => [other, one as string] as const);
    }),
  );
}

/**
 * Folds `text` character by character: scripts, widths and cases become one, 、 and quotation
 * marks and spaces fall out, ， 。 ； ： become the end of a clause.
 *
 *     「兩不愁、三保障」，不夠 → 两不愁三保障|不够
 */
export function foldText(text: string, fold: Fold): Folded {
  let folded = '';
  const at: number[] = [];
  let index = 0;
  for (const character of text) {
    const one = toOneOnce(character, fold);
    if (one && !(one === clauseEnd && (folded === '' || folded.endsWith(clauseEnd)))) {
      folded += one;
      for (let unit = 0; unit < one.length; unit += 1) at.push(index);
    }
    index += 1;
  }
  return { text: folded, at };
}

const known = new WeakMap<Fold, Map<string, Folded>>();

/** `foldText` for texts that are asked of again and again, as those of units are. */
export function foldOnce(text: string, fold: Fold): Folded {
  const texts = known.get(fold) ?? new Map<string, Folded>();
  known.set(fold, texts);
  const folded = texts.get(text) ?? foldText(text, fold);
  texts.set(text, folded);
  return folded;
}

const ones = new WeakMap<Fold, Map<string, string>>();

function toOneOnce(character: string, fold: Fold): string {
  const known = ones.get(fold) ?? new Map<string, string>();
  ones.set(fold, known);
  const one = known.get(character) ?? toOne(character, fold);
  known.set(character, one);
  return one;
}

const ends = /^[,;:!?\n\u3002]$/;
const letter = /^[\p{L}\p{N}]$/u;

function toOne(character: string, fold: Fold): string {
  const known = fold.get(character);
  if (known) return known;
  const plain = character.normalize('NFKC').toLowerCase();
  if (ends.test(plain)) return clauseEnd;
  return letter.test(plain) ? (fold.get(plain) ?? plain) : '';
}
