import { lengthOf, sliceText } from '../../script/code-points.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Block } from '../mdx/prose.ts';

/**
 * Proves that source + corrections = notice: compares the corrected paragraphs with the blocks of
 * the notice `file` and names the first difference of each.
 */
export function judgeText(
  corrected: readonly string[],
  blocks: readonly Block[],
  file: string,
): Diagnostic[] {
  const count = Math.max(corrected.length, blocks.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index): Diagnostic[] => {
    const expected = corrected[index];
    const block = blocks[index];
    if (expected === block?.text) return [];
    const place = `paragraph ${index + 1}`;
    if (expected === undefined || block === undefined) {
      return [
        {
          file,
          line: block?.line,
          place,
          found: block ? `“${sliceText(block.text, 0, 12)}…”` : 'no such paragraph',
          expected:
            expected === undefined ? 'no such paragraph' : `“${sliceText(expected, 0, 12)}…”`,
          hint: 'The notice has one paragraph for each line of the source, between blank lines.',
        },
      ];
    }
    const at = firstDifference(expected, block.text);
    return [
      {
        file,
        line: block.line,
        place: `${place}, character ${at + 1}`,
        found: toContext(block.text, at),
        expected: toContext(expected, at),
        hint: 'Write what the source says, or enter the change in corrections.yaml with its reason.',
      },
    ];
  });
}

/** The words around code point `at`, that character in brackets. */
export function toContext(text: string, at: number): string {
  const before = sliceText(text, Math.max(0, at - 6), at);
  const after = sliceText(text, at + 1, at + 7);
  return `…${before}[${sliceText(text, at, at + 1)}]${after}…`;
}

function firstDifference(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  const at = left.findIndex((character, index) => character !== right[index]);
  return at < 0 ? lengthOf(a) : at;
}
