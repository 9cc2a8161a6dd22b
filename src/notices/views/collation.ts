import { lengthOf, sliceText } from '../../script/code-points.ts';
import type { Change, Notice } from '../notice.ts';

/** A paragraph of the notice in its own script: words that the source has too, and changes. */
export interface CollatedParagraph {
  block: number;
  pieces: (string | Pick<Change, 'from' | 'to'>)[];
}

/** The paragraphs in which source and notice differ, cut at the places that were changed. */
export function collate({ blocks, changes, script }: Notice): CollatedParagraph[] {
  return blocks.flatMap((both, block) => {
    const own = changes.filter((change) => change.block === block);
    if (own.length === 0) return [];
    const text = both[script];
    let at = 0;
    const pieces = own.flatMap(({ start, from, to }): CollatedParagraph['pieces'] => {
      const before = sliceText(text, at, start);
      at = start + lengthOf(to);
      return [before, { from, to }];
    });
    return [{ block, pieces: [...pieces, sliceText(text, at)].filter(Boolean) }];
  });
}

/** Changes of the same form for the same reason: the first of them, and where they all stand. */
export interface ChangeGroup extends Change {
  count: number;
  /** The paragraphs, counted from 0, each once. */
  blocks: number[];
}

export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const groups = Map.groupBy(
    changes,
    ({ from, to, reason }) => `${from}\0${to}\0${reason['zh-Hant']}`,
  );
  return [...groups.values()].map((group) => ({
    ...(group[0] as Change),
    count: group.length,
    blocks: [...new Set(group.map(({ block }) => block))],
  }));
}

/** A few characters on either side of code points `start` up to `end`. */
export function toSurroundings(text: string, start: number, end: number) {
  return {
    before: sliceText(text, Math.max(0, start - 5), start),
    after: sliceText(text, end, end + 5),
  };
}
