import type { Kind } from '../../schemas/components.ts';

/** What is drawn: columns of headings and boxes, and lines between boxes. */
export interface Drawing {
  columns: DrawingItem[][];
  lines: { number: number; from: string; to: string }[];
}

export interface DrawingItem {
  /** Of a box, its point’s; a heading has none. */
  id?: string;
  /** Of a box: where it leads. */
  href?: string;
  kind: Kind;
  text: string;
  open?: boolean;
}

/** Sizes in units of the drawing. */
export interface Sizes {
  column: number;
  gap: number;
  font: number;
  leading: number;
  padding: number;
  /** Least distance between boxes, and least height of one, for a finger. */
  space: number;
  least: number;
}

export interface PlacedItem extends DrawingItem {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The lines of its text, with the baseline of each. */
  rows: { y: number; words: string }[];
}

export interface Position {
  x: number;
  y: number;
}

export interface PlacedLine {
  number: number;
  from: string;
  to: string;
  kind: Kind;
  /** Path in SVG. */
  d: string;
  /** Where its number stands. */
  label: { x: number; y: number };
}
