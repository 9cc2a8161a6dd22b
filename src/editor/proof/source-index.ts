import { lengthOf, sliceText } from '../../script/code-points.ts';
import type { AppliedChange, applyCorrections } from '../../notices/source/apply-corrections.ts';
import { toPosition } from '../../notices/ambiguities/block-offset.ts';

/**
 * Where a source has what stands at code point `at` of the paragraphs that a register makes of it.
 *
 * @param source a paragraph a line
 * @returns the place in the source, in units, and the change that begins there, if one does
 */
export function toSourceIndex(
  source: string,
  { paragraphs, changes }: Pick<ReturnType<typeof applyCorrections>, 'paragraphs' | 'changes'>,
  at: number,
): { index: number; change: AppliedChange | undefined } {
  const { block, start } = toPosition(paragraphs, at);
  const before = changes.filter((change) => change.block === block && change.start <= start);
  const last = before.at(-1);
  const lines = source.split('\n');
  const line = lines.slice(0, block).reduce((sum, { length }) => sum + length + 1, 0);
  const change = last?.start === start && last.to !== '' ? last : undefined;
  const shift = before.reduce((sum, { from, to }) => sum + lengthOf(from) - lengthOf(to), 0);
  const point = change ? change.sourceStart : start + shift;
  return { index: line + sliceText(lines[block] ?? '', 0, point).length, change };
}
