import { foldOnce, type Fold } from './fold.ts';

/** A stretch of a text: code points `start` up to `end`. */
export type Mark = readonly [start: number, end: number];

/** Where any of the folded `phrases` stands in `text`, in order and without overlaps. */
export function getMarks(text: string, phrases: readonly string[], fold: Fold): Mark[] {
  const folded = foldOnce(text, fold);
  const found = phrases.flatMap((phrase) => {
    const marks: [number, number][] = [];
    for (
      let at = folded.text.indexOf(phrase);
      phrase && at >= 0;
      at = folded.text.indexOf(phrase, at + 1)
    ) {
      marks.push([folded.at[at] ?? 0, (folded.at[at + phrase.length - 1] ?? 0) + 1]);
    }
    return marks;
  });
  found.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [start, end] of found) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
