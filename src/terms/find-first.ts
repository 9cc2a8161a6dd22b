import { sliceText } from '../script/code-points.ts';
import type { Notice } from '../notices/notice.ts';
import type { Script } from '../script/script.ts';

/** Where a notice first uses a term. */
export interface FirstPlace {
  /** Of the paragraph, from 1. */
  paragraph: number;
  /** The clause that the term stands in: the words before it, its own, and those after. */
  before: string;
  words: string;
  after: string;
}

/** The place that `notice` marks as the first of the term `id`, if it uses it. */
export function findFirst(notice: Notice, id: string, script: Script): FirstPlace | undefined {
  const mark = notice.elements.find(
    ({ tag, attributes }) => tag === 'Term' && attributes['id'] === id,
  );
  if (!mark) return undefined;
  const { block, start, end } = mark;
  const text = notice.blocks[block]?.[script] ?? '';
  return {
    paragraph: block + 1,
    before: /[^，。；：]*$/u.exec(sliceText(text, 0, start))?.[0] ?? '',
    words: sliceText(text, start, end),
    after: /^[^，。；：]*/u.exec(sliceText(text, end, [...text].length))?.[0] ?? '',
  };
}
