import type { Both } from '../script/both.ts';
import type { Element } from '../notices/mdx/prose.ts';

/** Prose of our own, finished in both scripts. */
export interface Article {
  id: string;
  title: Both;
  description: Both;
  blocks: Both[];
  elements: Element[];
}
