import { lengthOf, sliceText } from '../../script/code-points.ts';
import type { Change, Notice } from '../notice.ts';

/** A run of a paragraph; `changed` where source and notice differ. */
export interface Run {
  text: string;
  changed: boolean;
}

/** One paragraph as received and as printed, both in the script of the notice. */
export interface CollatedParagraph {
  received: Run[];
  printed: Run[];
}

/** Cuts every paragraph of the source and of the notice at the places that were changed. */
export function collate(notice: Notice): CollatedParagraph[] {
  return notice.blocks.map((block, index) => {
    const changes = notice.changes.filter((change) => change.block === index);
    const received = notice.source.paragraphs[index] ?? '';
    return {
      received: toRuns(received, changes, (change) => [change.sourceStart, change.from]),
      printed: toRuns(block[notice.script], changes, (change) => [change.start, change.to]),
    };
  });
}

/** Changes that have the same form and reason, with the number of their places. */
export function countChanges(changes: readonly Change[]): (Change & { count: number })[] {
  const groups = Map.groupBy(changes, (change) => `${change.from}\0${change.to}`);
  return [...groups.values()].map((group) => ({ ...(group[0] as Change), count: group.length }));
}

/** A few characters on either side of code points `start` up to `end`. */
export function toSurroundings(text: string, start: number, end: number) {
  return {
    before: sliceText(text, Math.max(0, start - 5), start),
    form: sliceText(text, start, end),
    after: sliceText(text, end, end + 5),
  };
}

function toRuns(
  text: string,
  changes: readonly Change[],
  get: (change: Change) => [number, string],
): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const change of changes) {
    const [start, form] = get(change);
    runs.push(
      { text: sliceText(text, from, start), changed: false },
      { text: form, changed: true },
    );
    from = start + lengthOf(form);
  }
  return [...runs, { text: sliceText(text, from), changed: false }].filter((run) => run.text);
}
