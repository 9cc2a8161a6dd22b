/** A sentence is cut at commas when it is longer, so that a voice needs not hold it in one breath. */
const longest = 80;

/**
 * Where the sentences of `text` stand, as code units `[start, end)`; together they are the whole.
 *
 *     「有差距」。整改不及時；  →  「有差距」。 | 整改不及時；
 */
export function splitSentences(text: string): [start: number, end: number][] {
  const sentences: [number, number][] = [];
  for (const match of text.matchAll(/[^。！？；：]*[。！？；：]+[」』”’）]*|[^。！？；：]+$/gu)) {
    sentences.push(...splitLong(match[0], match.index));
  }
  return sentences;
}

function splitLong(sentence: string, at: number): [number, number][] {
  if (sentence.length <= longest) return [[at, at + sentence.length]];
  const parts: [number, number][] = [];
  let start = 0;
  let end = 0;
  for (const clause of sentence.matchAll(/[^，]*，|[^，]+$/gu)) {
    const next = clause.index + clause[0].length;
    if (next - start > longest && end > start) {
      parts.push([at + start, at + end]);
      start = end;
    }
    end = next;
  }
  return [...parts, [at + start, at + sentence.length]];
}
