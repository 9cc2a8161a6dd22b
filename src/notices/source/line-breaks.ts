/** A line that is the number of a page alone: - 1 -, 第 2 页, 第2页 共5页. */
const pageNumber =
  /^[ \t\u3000\u00a0]*(?:[-—–－][ \u3000]*\d{1,3}[ \u3000]*[-—–－]|第[ \u3000]*\d{1,3}[ \u3000]*[页頁](?:[ ,，/\u3000]*共[ \u3000]*\d{1,3}[ \u3000]*[页頁])?)[ \t\u3000\u00a0]*(?:\n|$)/gmu;

/** The text without the lines that are page numbers. */
export function leaveOutPageNumbers(text: string): string {
  return text.replace(pageNumber, '');
}

/** What begins a paragraph of its own, however long the line before: an indent or a number. */
const opening =
  /^(?:[ \u00a0]{2,}|\u3000+|\t|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、]|第[一二三四五六七八九十]+[章节節条條部]|附件|——)/u;

const closed = /[。！？：:；;.!?][”」』’）)]?$/u;

/**
 * Joins lines that were broken at a fixed width, as a page that was copied has them: where at least four
 * lines, and a third of all, are of one width within two characters and break off, each goes on in the next.
 */
export function joinWrappedLines(text: string): string {
  const lines = text.split('\n');
  const broken = lines.map((line, index) => {
    const next = lines[index + 1]?.trimEnd() ?? '';
    const breaks = next !== '' && !opening.test(next) && !closed.test(line.trimEnd());
    return breaks ? toWidth(line.trimEnd()) : 0;
  });
  const width = findWidth(broken);
  const written = lines.filter((line) => line.trim() !== '').length;
  const isWrapped = (at: number): boolean =>
    (broken[at] ?? 0) <= width && (broken[at] ?? 0) > width - 2.5;
  const wrapped = new Set([...lines.keys()].filter(isWrapped));
  if (width < 20 || wrapped.size < 4 || wrapped.size * 3 < written) return text;
  return lines.reduce((joined, line, at) => {
    const words = wrapped.has(at) ? line.trimEnd() : line;
    if (at === 0) return words;
    return wrapped.has(at - 1) ? joined + words.trimStart() : `${joined}\n${words}`;
  }, '');
}

/** The width that most of the lines have, a little less included. */
function findWidth(widths: readonly number[]): number {
  let best = { width: 0, count: 0 };
  for (const width of new Set(widths)) {
    const count = widths.filter((one) => one > 0 && one <= width && one > width - 2.5).length;
    if (width > 0 && count > best.count) best = { width, count };
  }
  return best.width;
}

/** Width in full-width characters. */
function toWidth(line: string): number {
  return [...line].reduce((sum, one) => sum + (one < '\u2000' ? 0.5 : 1), 0);
}
