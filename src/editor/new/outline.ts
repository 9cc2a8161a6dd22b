const numeral = '[一二三四五六七八九十]+';

/** A heading of the text's own: 一、基本情況. */
const heading = new RegExp(
  `^(?:${numeral}、|第${numeral}(?:部分|章)[、\\u3000 ]?)([^。！？；]{2,30})$`,
  'u',
);

/** The number of an item under a heading: （一）, 1. or （1）. */
const item = /^(?:[（(](?:[一二三四五六七八九十]+|\d{1,2})[）)]|\d{1,2}[.．、](?!\d))/u;

const figure = '[\\d〇零○一二三四五六七八九十]';
const day = new RegExp(`^${figure}{4}年${figure}{1,3}月${figure}{1,3}日$`, 'u');

/** What the words of a heading say that its section holds: the first rule that fits. */
type Held = readonly (readonly [id: string, pattern: RegExp, tag?: string])[];

const held: Held = [
  ['commitments', /表[态態]/u, 'Commitment'],
  ['requirements', /意[见見]|建[议議]/u, 'Requirement'],
  ['instructions', /要求|措施|下一步|任[务務]/u, 'Instruction'],
  ['findings', /[问問][题題]|不足|短板/u, 'Finding'],
];

/** The same in a rectification report, which only says what was done. */
const heldInReport: Held = [
  ['next', /下一步|今[后後]/u],
  ['responses', /整改/u],
];

/** A run of paragraphs that the text itself sets apart, from `start` to before `end`. */
export interface Outlined {
  start: number;
  end: number;
  id: string;
  /** A heading of ours, in zh-Hant; none where the first paragraph is one. */
  title?: string;
  /** Of the title of the whole 1, of a heading of the text 2. */
  heading?: 1 | 2;
  /** The kind of point that its items are. */
  tag?: string;
}

/**
 * The parts of a text that has headings of its own, in order: its title, what comes before the first
 * heading, each heading with what stands under it, and who signs and when. Undefined where it has
 * fewer than two headings.
 *
 * @param from the first paragraph that is no title of the whole
 * @param report whether it is a rectification report
 */
export function readOutline(
  paragraphs: readonly string[],
  from: number,
  report: boolean,
): Outlined[] | undefined {
  const last = findSignature(paragraphs);
  const starts = paragraphs
    .map((text, index) => ({ index, words: heading.exec(text)?.[1] }))
    .filter(({ index, words }) => words && index >= from && index < last) as {
    index: number;
    words: string;
  }[];
  if (starts.length < 2) return undefined;
  const ends = [...starts.slice(1).map(({ index }) => index), last];
  const parts = starts.map(({ index, words }, at): Outlined => {
    const rules = report ? heldInReport : held;
    const [id, , tag] = rules.find(([, pattern]) => pattern.test(words)) ?? ['part'];
    return { start: index, end: ends[at] as number, id, heading: 2, ...(tag && { tag }) };
  });
  const first = parts[0]?.start ?? from;
  return [
    { start: 0, end: from, id: 'heading', heading: 1 as const },
    { start: from, end: first, id: 'opening', title: '引言' },
    ...parts,
    { start: last, end: paragraphs.length, id: 'signature', title: '落款' },
  ].filter(({ start, end }) => start < end);
}

/** The number that a paragraph begins with, if it is an item under a heading; else nothing. */
export function getItemNumber(text: string): string {
  return item.exec(text)?.[0] ?? '';
}

/** Where who signs and when begins: a day alone on its line and the short lines before it. */
function findSignature(paragraphs: readonly string[]): number {
  const at = paragraphs.findLastIndex((text) => day.test(text));
  if (at < paragraphs.length - 4) return paragraphs.length;
  const isShort = (text = '。'): boolean => text.length <= 30 && !/[。；：！？]/u.test(text);
  let start = at;
  while (isShort(paragraphs[start - 1]) && !heading.test(paragraphs[start - 1] ?? '')) start -= 1;
  return start;
}
