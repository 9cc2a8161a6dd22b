/** What an MDX file says, apart from how it is laid out: blocks of text and the elements in them. */
export interface Prose {
  blocks: Block[];
  /** Every component of the file, in the order in which it opens. */
  elements: Element[];
}

/** One run of text that is converted as a whole: a paragraph, a heading, a list item's text. */
export interface Block {
  text: string;
  /** Line and column in the file, from 1. */
  line: number;
  column: number;
  /** Where its pieces of text begin: in the block, in code points, and in the file. */
  pieces: { start: number; line: number; column: number }[];
  /** Of a heading: how many # it has. */
  level?: number;
}

/** A component: inline ones span part of a block, others hold whole blocks. */
export interface Element {
  tag: string;
  attributes: Record<string, string>;
  line: number;
  column: number;
  /** Index of the enclosing element, or -1. */
  parent: number;
  /** Index of the block it stands in, or, if it holds blocks, of the first one. */
  block: number;
  /** Code points into the block; for an element that holds blocks both are 0. */
  start: number;
  end: number;
  /** Number of blocks it holds; 0 for an inline element. */
  blocks: number;
}

/** Where a piece of an element's text stands: code points `start` up to `end` of a block. */
export type Span = Pick<Element, 'block' | 'start' | 'end'>;
