import type { Both } from '../script/both.ts';

/** A policy term that the editors explain, finished in both scripts. */
export interface Term {
  id: string;
  /** Path of its file from the project’s root. */
  file: string;
  name: Both;
  pinyin: string;
  /** The words that a notice marks. */
  first: Both;
  /** The explanation, one paragraph. */
  body: Both;
  sources: TermSource[];
  /** The point or section whose own words the body quotes, as `<notice>#<id>`. */
  quotes?: string | undefined;
}

/** A document that says what a term means; `date` is a day or a bare year. */
export interface TermSource {
  title: Both;
  issuer: Both;
  date: string;
  url?: string | undefined;
}
