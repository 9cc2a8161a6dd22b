import { sliceText } from '../../script/code-points.ts';
import { say, type Words } from '../../diagnostics/words.ts';
import type { Element, Prose } from './prose.ts';

/** The elements around the one whose parent is `parent`, innermost first. */
export function collectAncestors(parent: number, elements: readonly Element[]): Element[] {
  const ancestors: Element[] = [];
  for (let at = elements[parent]; at; at = elements[at.parent]) ancestors.push(at);
  return ancestors;
}

/** Where an element is, for a diagnostic: <Finding f4>. */
export function placeOf({ tag, attributes, line, column }: Element) {
  const name = attributes['id'] ?? attributes['name'] ?? attributes['is'];
  return { line, column, place: name === undefined ? `<${tag}>` : `<${tag} ${name}>` };
}

/** Where code point `start` of a block is, for a diagnostic. */
export function placeInBlock({ blocks }: Prose, block: number, start?: number) {
  const { line, column, pieces = [] } = blocks[block] ?? {};
  if (start === undefined)
    return { line, column, place: say(`第 ${block + 1} 段`, `paragraph ${block + 1}`) };
  const piece = pieces.findLast((one) => one.start <= start);
  const place: Words = say(
    `第 ${block + 1} 段第 ${start + 1} 字`,
    `paragraph ${block + 1}, character ${start + 1}`,
  );
  if (!piece) return { line, column, place };
  return { line: piece.line, column: piece.column + start - piece.start, place };
}

/** The words around code point `at`, that character in brackets. */
export function quoteAround(text: string, at: number): string {
  const before = sliceText(text, Math.max(0, at - 6), at);
  const after = sliceText(text, at + 1, at + 7);
  return `…${before}[${sliceText(text, at, at + 1)}]${after}…`;
}
