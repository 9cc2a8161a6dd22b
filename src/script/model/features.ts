/**
 * What the model looks at around one character of a Simplified text. The trained weights are addressed by
 * these hashes, so every change here asks for a new training (`npm run train`) and a new `version` of the table.
 */

/** How far the windows reach past a character, and the padding on either side of a prepared text. */
export const REACH = 4;

/** The most features that one character can have. */
export const MOST_FEATURES = 28;

/** A text ready for `collectFeatures`. */
export interface PreparedText {
  /** One sign a UTF-16 unit, `REACH` zeros before and after: digits, Latin letters and punctuation are one sign each. */
  signs: Uint16Array;
  /** 1 where a word begins, at the same offsets as `signs`; the offset after the text is 1, too. */
  starts: Uint8Array;
}

/** Prepares `text` whose words, in order and without a gap, are `words`. */
export function prepareText(text: string, words: readonly string[]): PreparedText {
  const signs = new Uint16Array(text.length + 2 * REACH);
  const starts = new Uint8Array(text.length + 2 * REACH);
  for (let index = 0; index < text.length; index += 1) {
    signs[index + REACH] = toSign(text.charCodeAt(index));
  }
  let at = REACH;
  for (const word of words) {
    starts[at] = 1;
    at += word.length;
  }
  starts[at] = 1;
  return { signs, starts };
}

const DIGIT = 1;
const LATIN = 2;
const PUNCTUATION = 3;

function toSign(unit: number): number {
  if (unit === 10) return 0;
  if ((unit >= 48 && unit <= 57) || (unit >= 0xff10 && unit <= 0xff19)) return DIGIT;
  if ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)) return LATIN;
  const isHan = (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xd800 && unit <= 0xfaff);
  return isHan || unit === 0x3007 ? unit : PUNCTUATION;
}

/**
 * Writes the hashes of the features of the character at `index` (UTF-16 units of the text) to `out` and
 * returns how many there are. From `LONG_FROM` to `LONG_TO` they are windows of three characters and more.
 */
export function collectFeatures(
  { signs, starts }: PreparedText,
  index: number,
  out: Int32Array,
): number {
  const at = index + REACH;
  const base = mix(0x3c6ef372, signs[at] as number);
  let count = 0;
  out[count++] = mix(base, 1);
  for (let distance = 1; distance <= 3; distance += 1) {
    out[count++] = mix(mix(base, 10 + distance), signs[at - distance] as number);
    out[count++] = mix(mix(base, 20 + distance), signs[at + distance] as number);
  }
  for (let length = 2; length <= 5; length += 1) {
    for (let before = length - 1; before >= 0; before -= 1) {
      let hash = mix(base, 100 + length * 8 + before);
      for (let step = 0; step < length; step += 1) {
        hash = mix(hash, signs[at - before + step] as number);
      }
      out[count++] = hash;
    }
  }
  const start = findStart(starts, at);
  const end = findEnd(starts, at);
  const word = hashSpan(signs, start, end, mix(base, 200 + at - start));
  const before = hashSpan(signs, findStart(starts, start - 1), start, 31);
  const after = hashSpan(signs, end, findEnd(starts, end), 37);
  out[count++] = word;
  out[count++] = mix(mix(base, 300 + at - start), before);
  out[count++] = mix(mix(base, 310 + end - at), after);
  out[count++] = mix(mix(word, 320), before);
  out[count++] = mix(mix(word, 330), after);
  return count;
}

/** The features from here to `LONG_TO` are windows of three to five characters. */
export const LONG_FROM = 9;
export const LONG_TO = 21;

function findStart(starts: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && starts[start] === 0) start -= 1;
  return Math.max(start, 0);
}

function findEnd(starts: Uint8Array, at: number): number {
  let end = at + 1;
  while (end < starts.length && starts[end] === 0) end += 1;
  return Math.min(end, starts.length);
}

function hashSpan(signs: Uint16Array, start: number, end: number, seed: number): number {
  let hash = seed;
  for (let at = Math.max(start, 0); at < end; at += 1) hash = mix(hash, signs[at] as number);
  return hash;
}

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Where the weight of `feature` for the form number `form` is kept in a table of `size` weights, a power of two. */
export function toSlot(feature: number, form: number, size: number): number {
  let hash = Math.imul(feature ^ Math.imul(form + 1, 0x85ebca6b), 0xc2b2ae35);
  hash ^= hash >>> 13;
  return hash & (size - 1);
}
