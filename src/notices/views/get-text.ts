import type { Script } from '../../script/script.ts';
import { sliceText } from '../../script/code-points.ts';
import type { Span } from '../mdx/prose.ts';
import type { Notice } from '../notice.ts';

/** The words of a span of `notice`, to the character, in one script. */
export function getText(notice: Notice, { block, start, end }: Span, script: Script): string {
  return sliceText(notice.blocks[block]?.[script] ?? '', start, end);
}
