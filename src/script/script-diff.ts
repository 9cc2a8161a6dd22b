/**
 * How a page becomes the other edition of itself. Both have the same textNodes (texts and attributes)
 * in the same order and of the same length, so a small table says all: pairs of characters, and
 * the wordings in which a character becomes something else than it usually does.
 *
 *     ['系系统統', '联系', '聯繫']
 *
 * The first entry holds pairs, each a character and what it becomes; then a wording and what it
 * becomes, and so on; a wording may reach over several texts, with a NUL between them. The table leads from one script to the other only; the way back is memory.
 */
export type ToggleTable = readonly [pairs: string, ...wordings: string[]];

/** Stands between textNodes; HTML has no such character. */
const seam = '\0';

/** Turns `textNodes` into the other script by `table`; the result has the same length and order. */
export function applyTable(
  textNodes: readonly string[],
  [pairs, ...wordings]: ToggleTable,
): string[] {
  const map = new Map<string, string>();
  const characters = [...pairs];
  for (let i = 0; i < characters.length; i += 2)
    map.set(characters[i] as string, characters[i + 1] as string);
  for (let i = 0; i < wordings.length; i += 2)
    map.set(wordings[i] as string, wordings[i + 1] as string);
  const patterns = wordings
    .filter((_, index) => index % 2 === 0)
    .map((wording) => wording.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .sort((a, b) => b.length - a.length);
  if (pairs) patterns.push(`[${characters.filter((_, index) => index % 2 === 0).join('')}]`);
  if (patterns.length === 0) return [...textNodes];
  return textNodes
    .join(seam)
    .replace(new RegExp(patterns.join('|'), 'gu'), (found) => map.get(found) ?? found)
    .split(seam);
}
