import type { Both } from '../script/both.ts';
import type { Script } from '../script/script.ts';
import type { Encoding, Genre, Normalisation } from '../schemas/notice.ts';
import type { FactName, Kind, Status } from '../schemas/components.ts';
import type { Element, Span } from './mdx/prose.ts';
import type { Again, Relations } from './links/relations.ts';

/** A notice as every page, list, index and data file reads it: finished, in both scripts. */
export interface Notice {
  /** Name of its folder, and its part of every address. */
  id: string;
  /** Path of its MDX file from the project's root. */
  file: string;
  genre: Genre;
  /** The script it is written in. */
  script: Script;
  published?: string | undefined;
  /** Day on which this site first published it. */
  added?: string | undefined;
  title: Both;
  shortTitle: Both;
  summary: Both;
  place: Both;
  source: Source;
  /** The paragraphs, each to the character. */
  blocks: Both[];
  /** The components of the MDX file in order; the compiled page asks for them by index. */
  elements: Element[];
  sections: Section[];
  groups: Group[];
  points: Point[];
  facts: Fact[];
  /** The editors’ cross-references and the findings without one; both empty where none were made. */
  links: Link[];
  open: OpenFinding[];
  /** The findings that earlier notices made before, as the editors read them. */
  again: Again[];
  /** What other notices say of this one, and this one of them; known when all are read. */
  relations: Relations;
  changes: Change[];
  kept: KeptPlace[];
  /** The places of a zh-Hans notice where a person chose the Traditional form. */
  places: DecidedPlace[];
}

/** The text as it was received. */
export interface Source {
  file: string;
  sha256: string;
  bytes: number;
  url?: string | undefined;
  note: Both;
  encoding: Encoding;
  /** What was left out of it that is no text. */
  normalised: Normalisation[];
  /** Its paragraphs, verbatim, in the script it came in. */
  paragraphs: string[];
}

export interface Section {
  id: string;
  title: Both;
  /**
   * Where it is headed by the text: 2 if its first block is its heading, 1 if all its blocks are the
   * lines of the title of the whole.
   */
  heading?: 1 | 2;
  /** Index of its first block, and how many there are. */
  block: number;
  blocks: number;
}

/** An addressable span of the notice's own prose. */
export interface Point extends Span {
  id: string;
  kind: Kind;
  /** Place among the points of its kind, from 1; of a part, among the parts of its point. */
  number: number;
  section: string;
  bodies: string[];
  /** The group that introduces it. */
  group?: string | undefined;
  /** The point that this is a part of. */
  parent?: string | undefined;
  /** Of a response: what it answers, as `<notice>#<point>`. */
  answers?: string[];
  /** Of a response: the words in it that state how far it is. */
  status?: { is: Status } & Span;
  /** Of a response: the words in it that state its day, or its month. */
  day?: { date: string } & Span;
}

/** Findings introduced together; `lead` is the span of the words that introduce them. */
export interface Group extends Span {
  id: string;
  bodies: string[];
  lead: Span;
}

/** A key fact and its place in the text. */
export interface Fact extends Span {
  name: FactName;
  date?: string | undefined;
}

/** A cross-reference of the editors, with the words that stand in both points. */
export interface Link {
  from: string;
  to: string;
  ground: { from: Span[]; to: Span[] };
  /** What the words do not say by themselves. */
  why?: Both;
}

/** A finding that no later point takes up in its own words. */
export interface OpenFinding {
  finding: string;
  why: Both;
}

/** One change from the source to the notice. Offsets are code points into the paragraph. */
export interface Change {
  block: number;
  /** Where `from` stands in the source's paragraph, and `to` in the notice's. */
  sourceStart: number;
  start: number;
  from: string;
  to: string;
  kind: 'mark' | 'correction';
  reason: Both;
  /** As the editors cite it, the same in both editions. */
  authority: string;
}

/** A place that conversion would change and that was kept. */
export interface KeptPlace {
  block: number;
  start: number;
  form: string;
  /** What the converter would have made of it. */
  instead: string;
  reason: Both;
  /** As the editors cite it, the same in both editions. */
  authority: string;
}

/** A place where a person chose among several Traditional forms. */
export interface DecidedPlace extends KeptPlace {
  /** The Traditional form that was chosen. */
  to: string;
}
