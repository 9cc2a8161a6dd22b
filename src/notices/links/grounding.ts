import { lengthOf, sliceText } from '../../script/code-points.ts';
import type { Span } from '../mdx/prose.ts';

/** Whether both sides of a cross-reference rest on the same words, in whatever order. */
export function isSame({ from, to }: { from: readonly string[]; to: readonly string[] }): boolean {
  return [...from].sort().join() === [...to].sort().join();
}

/**
 * The spans of `words` in a point, each after the one before; or the first that is not found.
 *
 * @param block the text of the paragraph that `point` stands in, in the script of `words`
 */
export function findGround(words: readonly string[], point: Span, block: string): Span[] | string {
  const text = sliceText(block, point.start, point.end);
  const spans: Span[] = [];
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(word, from);
    if (at < 0) return word;
    const start = point.start + lengthOf(text.slice(0, at));
    spans.push({ block: point.block, start, end: start + lengthOf(word) });
    from = at + word.length;
  }
  return spans;
}
