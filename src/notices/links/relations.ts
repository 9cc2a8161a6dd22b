import type { Both } from '../../script/both.ts';
import type { Status } from '../../schemas/components.ts';
import type { Point } from '../notice.ts';

/** A finding made again, as links.yaml says it: `from` is `<notice>#<point>` of an earlier notice. */
export interface Again {
  from: string;
  to: string;
  /** The words that stand in both, in the script of the notice whose finding `to` is. */
  ground: { from: string[]; to: string[] };
  why?: Both;
}

/** What a notice has to do with others, seen from it: all that its own pages need of them. */
export interface Relations {
  /** Of a report: what its responses answer, in the order of its text. */
  answers: Answer[];
  /** The responses to points of this notice, in the order of its points, the newest report first. */
  answeredBy: Answer[];
  /** The earlier findings that findings of this notice repeat. */
  repeats: Repetition[];
  /** The later findings that repeat findings of this notice, the oldest first. */
  repeatedBy: Repetition[];
}

/** A point of another notice. */
export interface FarPoint extends Pick<Point, 'id' | 'kind' | 'number'> {
  /** Of a part: the number of its point. */
  within?: number;
  notice: string;
  /** Titles of the notice. */
  title: Both;
  shortTitle: Both;
  /** The day it speaks from, ISO 8601, or the empty string. */
  date: string;
  text: Both;
}

/** A response and what it answers: `point` is the one that this notice has, `other` the other. */
export interface Answer {
  point: string;
  other: FarPoint;
  /** How far the response says it is, in its own words, and where they stand in the report. */
  status?: Stated & { is: Status };
  /** The day that the response states. */
  day?: Stated & { date: string };
  /** The day that the report speaks from, where its text states one. */
  asOf?: Stated & { date: string };
}

/** Words of a report; `id` is the fragment of their address. */
export interface Stated {
  id: string;
  words: Both;
}

/** A finding made twice: `point` is the one of this notice. */
export interface Repetition {
  point: string;
  other: FarPoint;
  ground: Both[];
  why?: Both;
}

/** The relations of a notice that has to do with no other. */
export const noRelations: Relations = { answers: [], answeredBy: [], repeats: [], repeatedBy: [] };
