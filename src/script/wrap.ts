const noStart = /^[ ，。、：；！？」』”’）》]/u;
const noEnd = /^[「『“‘（《]/u;

/**
 * Breaks Chinese text into lines of at most `width` em: a character is one em wide, an ASCII one
 * 0.56, and an ellipsis, which is no more divided than a number, two. No line begins with a closing mark or ends with
 * an opening one: what stands before the one, or the other itself, goes to the next line. Breaks
 * fall at the same places in both scripts.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [character] of text.matchAll(/……|\d+|./gu)) {
    if (toWidth([...line, character]) > width && line.length > 0 && character !== ' ') {
      const kept = toKept(line, character);
      lines.push(line.slice(0, kept));
      line = line.slice(kept);
    }
    line.push(character);
  }
  return [...lines, line].map((characters) => characters.join('')).filter(Boolean);
}

/** Breaks a heading after its colon or a pause, so that a name stays whole where it fits a line. */
export function wrapPhrases(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const phrase of text.split(/(?<=[：、])/u)) {
    const line = (lines.at(-1) ?? '') + phrase;
    if (lines.length > 0 && toWidth([...line]) <= width) lines[lines.length - 1] = line;
    else lines.push(...wrap(phrase, width));
  }
  return lines;
}

/** How many characters of a full line stay on it when `next` follows; at least one. */
function toKept(line: readonly string[], next: string): number {
  let kept = line.length;
  while (kept > 1 && (noStart.test(line[kept] ?? next) || noEnd.test(line[kept - 1] as string)))
    kept -= 1;
  return kept;
}

function toWidth(characters: readonly string[]): number {
  return characters.reduce(
    (sum, one) => sum + one.length * (/^[\0-\x7f]+$/.test(one) ? 0.56 : 1),
    0,
  );
}
