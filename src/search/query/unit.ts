import type { Kind } from '../../schemas/components.ts';

/** What a unit is: a point of some kind, or words outside every point. */
export type UnitKind = Kind | 'passage';

/** What search finds: a point or a passage of a notice, in one script, as a reader is shown it. */
export interface Unit {
  /** Where its link lands: a point, a part, a group, or the section of a passage. */
  id: string;
  kind: UnitKind;
  /** What it is called: 發現問題4, or the title of its section. */
  name: string;
  /** Ids of the bodies it speaks of. */
  bodies: string[];
  text: string;
  /** The words that introduce its group, which say of whom a finding speaks. */
  lead?: string;
}

/** A file of `corpus/units/`: a notice cut into its units, in the order of the text. */
export interface UnitsFile {
  id: string;
  title: string;
  /** ISO 8601, or empty where the source has none. */
  date: string;
  units: Unit[];
}

/** An option of a filter, with its name for readers; in a search, all its names, a line each. */
export type Option = readonly [value: string, name: string];

/**
 * How the corpus is laid out for search: all of it in the manifest, in Pagefind’s index with a record
 * a unit, or in our own with a record a notice.
 */
export type Layout = 'at-hand' | 'units' | 'notices';

/**
 * What is known of our own index before any of its files is read. Records are notices, the newest
 * first.
 */
export interface Table {
  /** Number of files; a hash of what is looked for says which of them holds it. */
  shards: number;
  /** Ids of the notices. */
  ids: readonly string[];
  /** Code points of the folded text of each record. */
  lengths: readonly number[];
  /** For each option, a bit a record, the lowest first, in base 64. */
  options: Readonly<Record<string, string>>;
}

/** `corpus/search.<script>.json`: all that search needs before it asks the engine. */
export interface Manifest {
  layout: Layout;
  /** Number of notices. */
  total: number;
  /** Names the folder of the index: changes when the index does. */
  tag: string;
  /** Characters that count as one, each group led by the one they are folded to. */
  fold: string;
  /** A word of everyday use, then what the notices write. */
  synonyms: readonly (readonly string[])[];
  kinds: readonly Option[];
  bodies: readonly Option[];
  /** Other names of bodies, by id. */
  also: Readonly<Record<string, readonly string[]>>;
  words: Readonly<Record<string, string>>;
  /** The records of our own index, where it is that which answers. */
  table?: Table;
  /** The corpus itself, the newest notice first, where it is small enough; else empty. */
  notices: readonly UnitsFile[];
}

/** `pagefind/records.<tag>.json`: what the records of Pagefind’s index are. */
export interface RecordsFile {
  /** Ids of the notices, with the number of their units. */
  notices: readonly (readonly [id: string, units: number])[];
  /** Pagefind’s ids of the units, one after the other, a space between. */
  records: string;
}
