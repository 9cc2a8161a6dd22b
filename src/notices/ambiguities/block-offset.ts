import { lengthOf } from '../../script/code-points.ts';

/** Where code point `at` stands of `texts` that are joined by line feeds. */
export function toPosition(texts: readonly string[], at: number): { block: number; start: number } {
  let start = at;
  let block = 0;
  for (const text of texts) {
    const length = lengthOf(text);
    if (start <= length) break;
    start -= length + 1;
    block += 1;
  }
  return { block, start };
}
