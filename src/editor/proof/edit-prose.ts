import { sliceText } from '../../script/code-points.ts';
import { collectProse } from '../../notices/mdx/collect-prose.ts';
import { parseMdx } from '../../notices/mdx/parse-mdx.ts';
import type { Block } from '../../notices/mdx/prose.ts';

/** Where words stand in the blocks of a notice, `start` in code points. */
export interface Spot {
  block: number;
  start: number;
}

/**
 * Puts `to` in the place of `from` at `spot` of a notice, and leaves all else as it is written.
 *
 * @param mdx the file, whose blocks are `blocks`
 * @returns the file, or undefined where the words cannot be changed without a person's eye
 */
export function editProse(
  mdx: string,
  blocks: readonly Block[],
  spot: Spot,
  from: string,
  to: string,
): string | undefined {
  const { text, line } = blocks[spot.block] as Block;
  const nth = sliceText(text, 0, spot.start).split(from).length - 1;
  const start = toOffset(mdx, line);
  const blank = /\n[ \t]*\r?\n/g;
  blank.lastIndex = start;
  const end = blank.exec(mdx)?.index ?? mdx.length;
  const place = findWords(mdx.slice(start, end), from, nth);
  if (place === undefined) return undefined;
  const edited = mdx.slice(0, start + place) + to + mdx.slice(start + place + from.length);
  const expected = blocks.map((block, index) => {
    if (index !== spot.block) return block.text;
    const after = sliceText(text, spot.start).slice(from.length);
    return sliceText(text, 0, spot.start) + to + after;
  });
  return readTexts(edited) === expected.join('\n') ? edited : undefined;
}

/** Where a line begins; lines are counted from 1. */
function toOffset(text: string, line: number): number {
  let offset = 0;
  for (let at = 1; at < line; at += 1) offset = text.indexOf('\n', offset) + 1;
  return offset;
}

/** The nth place of `words` in MDX, from 0, outside of its tags. */
function findWords(mdx: string, words: string, nth: number): number | undefined {
  let left = nth;
  let offset = 0;
  for (const piece of mdx.split(/(<\/?[A-Za-z](?:"[^"]*"|[^>"])*>)/)) {
    const isTag = /^<\/?[A-Za-z]/.test(piece);
    for (let at = isTag ? -1 : piece.indexOf(words); at >= 0; at = piece.indexOf(words, at + 1)) {
      if (left === 0) return offset + at;
      left -= 1;
    }
    offset += piece.length;
  }
  return undefined;
}

function readTexts(mdx: string): string | undefined {
  const { mdx: parsed } = parseMdx(mdx, '');
  return (
    parsed &&
    collectProse(parsed.tree)
      .blocks.map(({ text }) => text)
      .join('\n')
  );
}
