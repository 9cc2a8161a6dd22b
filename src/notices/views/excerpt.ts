import type { Script } from '../../script/script.ts';
import type { Span } from '../mdx/prose.ts';
import { getText } from './get-text.ts';
import type { Notice, Point } from '../notice.ts';

/** A piece of an excerpt; `shared` words are those that a cross-reference rests on. */
export interface ExcerptRun {
  text: string;
  shared: boolean;
}

/** Stands for words that are left out. */
const omission = '……';

/** So few code points are not left out. */
const slight = 12;

/**
 * The clauses of `point` in which `spans` stand, which are in the order of the text; a finding in
 * full. What is left out is said so, at either end too, and no clause is cut.
 *
 * @returns without a span, the first clause
 */
export function toExcerpt(
  notice: Notice,
  point: Point,
  spans: readonly Span[],
  script: Script,
): ExcerptRun[] {
  const text = getText(notice, point, script);
  const own = toDisjoint(spans, point.start);
  const clauses = point.kind === 'finding' ? [[0, [...text].length] as const] : toClauses(text);
  const needed = clauses.filter(
    ([start, end], index) =>
      own.some((span) => span.start < end && span.end > start) || (own.length === 0 && index === 0),
  );
  const runs: ExcerptRun[] = [];
  const push = (start: number, end: number, shared: boolean): void => {
    const { block } = point;
    const at = { block, start: point.start + start, end: point.start + end };
    if (end > start) runs.push({ text: getText(notice, at, script), shared });
  };
  let last = 0;
  for (const [start, end] of toJoined(needed, [...text].length)) {
    if (start > last) runs.push({ text: omission, shared: false });
    last = start;
    for (const span of own.filter((each) => each.start >= start && each.start < end)) {
      push(last, span.start, false);
      push(span.start, span.end, true);
      last = span.end;
    }
    const open = end < [...text].length ? 1 : 0;
    push(last, end - open, false);
    last = end;
  }
  if (last < [...text].length) runs.push({ text: omission, shared: false });
  return runs;
}

/** Where each clause begins and ends, its mark with it; in code points of `text`. */
function toClauses(text: string): (readonly [number, number])[] {
  const clauses: (readonly [number, number])[] = [];
  let start = 0;
  [...text].forEach((character, at, { length }) => {
    if (!/[，。；：]/u.test(character) && at < length - 1) return;
    clauses.push([start, at + 1]);
    start = at + 1;
  });
  return clauses;
}

/** Joins clauses between which next to nothing stands; the ends of the text count as clauses. */
function toJoined(
  clauses: readonly (readonly [number, number])[],
  length: number,
): (readonly [number, number])[] {
  const joined: (readonly [number, number])[] = [];
  for (const [start, end] of clauses) {
    const before = joined.at(-1);
    const from = before?.[1] ?? 0;
    const close = start - from <= slight;
    const until = length - end <= slight ? length : end;
    if (before && close) joined[joined.length - 1] = [before[0], until];
    else joined.push([close ? from : start, until]);
  }
  return joined;
}

/** Spans that overlap become one; counted from the beginning of the point. */
function toDisjoint(spans: readonly Span[], offset: number): { start: number; end: number }[] {
  const disjoint: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const [start, end] = [span.start - offset, span.end - offset];
    const before = disjoint.at(-1);
    if (before && start <= before.end) before.end = Math.max(before.end, end);
    else disjoint.push({ start, end });
  }
  return disjoint;
}
