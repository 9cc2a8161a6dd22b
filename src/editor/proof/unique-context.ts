/**
 * A wording around `part` at `index` that stands once in `text` and holds `part` once, within its
 * line: the word that it is part of, or else the shortest, rather a little longer than with other marks in
 * it; places are counted in UTF-16 units. Undefined where the line has none.
 */
export function toContext(text: string, index: number, part: string): string | undefined {
  const lineStart = text.lastIndexOf('\n', index - 1) + 1;
  const nextFeed = text.indexOf('\n', index);
  const lineEnd = nextFeed < 0 ? text.length : nextFeed;
  const end = index + part.length;
  const { segment = '', index: from = 0 } =
    words.segment(text.slice(lineStart, lineEnd)).containing(index - lineStart) ?? {};
  const whole = lineStart + from + segment.length >= end;
  if (whole && segment.length > part.length && isSingle(text, segment) && isSingle(segment, part))
    return segment;
  const length = lineEnd - lineStart;
  return find(Math.min(longest, length), (slice) => !marked.test(slice)) ?? find(length);

  function find(most: number, fits = (_: string) => true): string | undefined {
    for (let size = 2; size <= most; size += 1) {
      const found = toSlices(index, end, size, lineStart, lineEnd).find(([from, to]) => {
        const slice = text.slice(from, to);
        return (
          fits(slice.replace(part, '一')) &&
          slice.trim() === slice &&
          isWhole(text, from, to) &&
          isSingle(text, slice) &&
          isSingle(slice, part)
        );
      });
      if (found) return text.slice(...found);
    }
    return undefined;
  }
}

/** How long a wording without marks may grow before one with a mark is better. */
const longest = 8;

const marked = /[\p{P}\s]/u;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Windows of `size` around the place, the evenest first. */
function toSlices(index: number, end: number, size: number, first: number, last: number) {
  const slices: [number, number][] = [];
  for (let from = end - size; from <= index; from += 1) {
    if (from >= first && from + size <= last) slices.push([from, from + size]);
  }
  const middle = (index + end - size) / 2;
  return slices.sort((a, b) => Math.abs(a[0] - middle) - Math.abs(b[0] - middle));
}

function isSingle(text: string, part: string): boolean {
  const at = text.indexOf(part);
  return at >= 0 && text.indexOf(part, at + 1) < 0;
}

function isWhole(text: string, from: number, to: number): boolean {
  const low = (index: number): boolean => /[\udc00-\udfff]/.test(text[index] ?? '');
  return !low(from) && !low(to);
}
