import { count } from './count.ts';
import { escape, toBlock } from './escape.ts';
import { getItemNumber } from './outline.ts';

const ordinal = /[一二三四五六七八九十]是|(?<=[，；：。])[一二三四五六七八九十]要(?!求)/u;

/**
 * Marks each 一是……二是…… or 一要……二要…… of a paragraph as a point; without these each 有的……；有的……, or
 * what stands between semicolons after 主要是：.
 */
export function markPoints(text: string, tag: string, counts: Map<string, number>): string {
  const numbered = [...text.matchAll(new RegExp(ordinal, 'gu'))].map(({ index }) => index);
  const some = collectSome(text);
  const spans =
    numbered.length > 1
      ? toSentences(text, numbered)
      : some.length > 1
        ? some
        : collectListed(text);
  if (spans.length < 2) return toBlock(escape(text));
  let from = 0;
  const pieces = spans.map(([start, end]) => {
    const before = escape(text.slice(from, start));
    from = end;
    return before + toPoint(text.slice(start, end), tag, counts);
  });
  return toBlock(pieces.join('') + escape(text.slice(from)));
}

/**
 * Marks an item （一）…… as one point after its number, or where it holds 一是……二是…… each of these;
 * what has no number, as a heading, stays as it is.
 */
export function markItem(text: string, tag: string, counts: Map<string, number>): string {
  const number = getItemNumber(text);
  const several = text.match(new RegExp(ordinal, 'gu'))?.length ?? 0;
  if (!number || several > 1) return markPoints(text, tag, counts);
  return toBlock(escape(number) + toPoint(text.slice(number.length), tag, counts));
}

function toPoint(text: string, tag: string, counts: Map<string, number>): string {
  const id = `${(tag[0] as string).toLowerCase()}${count(tag, counts)}`;
  return `<${tag} id="${id}">${escape(text)}</${tag}>`;
}

/**
 * From one number to the next, and the last to the end of the last sentence. The full stop belongs to
 * a point, what only parts it from the next does not.
 */
function toSentences(text: string, starts: readonly number[]): [start: number, end: number][] {
  const last = text.lastIndexOf('。') + 1 || text.length;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Math.max(last, start + 1);
    return [start, /[；，]/u.test(text[end - 1] as string) ? end - 1 : end];
  });
}

/** What some do and others: 有的學習不夠；有的責任不實。 */
function collectSome(text: string): [start: number, end: number][] {
  return [...text.matchAll(/(?<=[，；：。])有的[^；。]+(?=[；。])/gu)].map(
    ({ index, 0: words }) => [index, index + words.length],
  );
}

/** What 主要是 introduces: 主要是：學習不夠；責任不實。 */
function collectListed(text: string): [start: number, end: number][] {
  const list =
    /主要(?:是|表[现現](?:在|[为為]|是)?|[问問][题題](?:是|有)?)[：:，,]([^。]+；[^。]+)(?=。)/u.exec(
      text,
    );
  const words = list?.[1] ?? '';
  let start = (list?.index ?? 0) + (list?.[0].length ?? 0) - words.length;
  return words
    .split('；')
    .filter(Boolean)
    .map((item) => {
      const from = start;
      start += item.length + 1;
      return [from, from + item.length];
    });
}
