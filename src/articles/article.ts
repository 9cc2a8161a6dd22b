import type { Both } from '../edition/both.ts';
import type { Element } from '../prose/prose.ts';

/** Prose of our own, finished in both scripts. */
export interface Article {
  id: string;
  title: Both;
  description: Both;
  blocks: Both[];
  elements: Element[];
}
