/** Offsets throughout the site count code points, so that both editions of a text share them. */

const surrogate = /[\ud800-\udfff]/;

/** Length of `text` in code points. */
export function lengthOf(text: string): number {
  return surrogate.test(text) ? [...text].length : text.length;
}

/** The part of `text` from code point `start` up to, not including, `end`. */
export function sliceText(text: string, start: number, end?: number): string {
  return surrogate.test(text) ? [...text].slice(start, end).join('') : text.slice(start, end);
}
