import { lengthOf, sliceText } from '../../script/code-points.ts';
import type { Links } from '../../schemas/links.ts';
import type { Prose, Span } from '../mdx/prose.ts';
import type { Link, Point } from '../notice.ts';

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

/** The links of a notice with the spans of their ground; `links/ground` has held them to the text. */
export function groundLinks(
  links: Links['links'],
  points: readonly Point[],
  { blocks }: Prose,
): { from: string; to: string; ground: Link['ground']; why?: string | undefined }[] {
  const locate = (words: readonly string[], id: string): Span[] => {
    const point = points.find((one) => one.id === id);
    const found = point ? findGround(words, point, blocks[point.block]?.text ?? '') : [];
    return typeof found === 'string' ? [] : found;
  };
  return links.map(({ from, to, ground, why }) => ({
    from,
    to,
    ground: { from: locate(ground.from, from), to: locate(ground.to, to) },
    why,
  }));
}
