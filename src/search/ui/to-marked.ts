import { lengthOf, sliceText } from '../../script/code-points.ts';
import type { Mark } from '../query/marks.ts';
import { make } from './make.ts';

/** Characters of a text that are shown, and how many of them before the first mark at most. */
const shown = 120;
const lead = 40;

/** The words around the first mark, with every mark in them. */
export function toMarked(text: string, marks: readonly Mark[]): (Node | string)[] {
  const length = lengthOf(text);
  const from = length <= shown ? 0 : toStart(text, marks[0]?.[0] ?? 0, length - shown);
  const until = Math.min(length, from + shown);
  const pieces: (Node | string)[] = from > 0 ? ['…'] : [];
  let at = from;
  for (const [start, end] of marks) {
    if (end <= from || start >= until) continue;
    pieces.push(sliceText(text, at, Math.max(at, start)));
    pieces.push(make('mark', {}, sliceText(text, Math.max(at, start), Math.min(end, until))));
    at = Math.min(end, until);
  }
  pieces.push(sliceText(text, at, until));
  if (until < length) pieces.push('…');
  return pieces;
}

/**
 * Where an excerpt begins, in code points: with a clause, where one begins before `mark` that is
 * not too far from it.
 */
function toStart(text: string, mark: number, latest: number): number {
  const earliest = Math.max(0, Math.min(mark - lead, latest));
  if (earliest === 0) return 0;
  const characters = [...text].slice(0, mark);
  const clause = characters.findIndex(
    (_, at) => at >= earliest && ends.test(characters[at - 1] ?? ''),
  );
  return clause < 0 ? earliest : clause;
}

const ends = /[，。；：]/u;
