const noStart = /[ ，。、：；！？」』”’）》]/u;
const noEnd = /[「『“‘（《]/u;

/**
 * Breaks Chinese text into lines of at most `width` em: a character is one em wide, an ASCII one
 * 0.56. An ellipsis is not
 * divided. No line begins with a closing mark, which may stand one em beyond, or ends with an opening
 * one. Breaks fall at the same places in both scripts.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const end = (): void => {
    const kept = noEnd.test(line.at(-1) ?? '') && line.length > 1 ? (line.at(-1) as string) : '';
    lines.push(kept ? line.slice(0, -1) : line);
    line = kept;
    used = kept ? 1 : 0;
  };
  for (const [character] of text.matchAll(/……|./gu)) {
    const size = toWidth(character);
    if (used + size > width && line && !noStart.test(character)) end();
    line += character;
    used += size;
  }
  if (line) lines.push(line);
  return lines;
}

/** Width of a character, or of the pair of marks that is one ellipsis, in em. */
function toWidth(character: string): number {
  return /^[\0-\x7f]$/.test(character) ? 0.56 : character.length;
}
