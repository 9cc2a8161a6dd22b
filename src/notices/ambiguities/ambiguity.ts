import type { Script } from '../../script/script.ts';

/** Why a person should look at a character. */
export type Why =
  /** A character of the other script, in the midst of this one. */
  | 'mixed'
  /** Its context speaks against it: residue of a conversion. */
  | 'residue'
  /** One of several forms, and nothing decides. */
  | 'undecided'
  /** Another form of the same word: it does not come back from the other script. */
  | 'variant'
  /** A mark that this script writes otherwise. */
  | 'mark'
  /** A space between two Chinese characters. */
  | 'space'
  /** The reading of a character in brackets: the author’s own, or what a machine left. */
  | 'reading';

/** What each kind of ambiguity is called. */
export const whys: Readonly<Record<Why, string>> = {
  mixed: 'a character of the other script',
  residue: 'not the form that its context has',
  undecided: 'one of several forms, and nothing decides',
  variant: 'a form that does not come back from the other script',
  mark: 'a mark that this script writes otherwise',
  space: 'a space between characters',
  reading: 'a reading in brackets, the text’s own or left by a machine',
};

/**
 * The list of the register in which the entry stands that leaves an ambiguous form of a notice as it is:
 * `places` where a zh-Hans form has several in zh-Hant, among which one is chosen.
 */
export function toList({ why }: Ambiguity, script: Script): 'kept' | 'places' {
  const chosen = why === 'undecided' || why === 'residue';
  return script === 'zh-Hans' && chosen ? 'places' : 'kept';
}

/** A character that a person should look at. */
export interface Ambiguity {
  /** Code point in the text. */
  at: number;
  form: string;
  /** The other forms in question, the likeliest first. */
  instead: readonly string[];
  why: Why;
  /** What the model, the counts and the dictionaries say. */
  evidence?: string | undefined;
}
