import { sliceText } from '../../script/code-points.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Block } from '../mdx/prose.ts';
import type { Links } from '../../schemas/links.ts';
import type { Point } from '../notice.ts';

/** Holds the reasons of the cross-references of a notice and of its open findings to its text. */
export function judgeReasons(
  { links, open }: Pick<Links, 'links' | 'open'>,
  points: readonly Point[],
  blocks: readonly Block[],
  file: string,
): Diagnostic[] {
  const text = blocks.map((block) => block.text);
  const getWhole = (id: string): string => {
    const point = points.find((each) => each.id === id);
    const whole = points.find((each) => each.id === point?.parent) ?? point;
    return whole ? sliceText(text[whole.block] ?? '', whole.start, whole.end) : '';
  };
  return [
    ...links.flatMap(({ from, to, why }, index) =>
      judgeReason(
        { file, place: `links[${index}] ${from} → ${to} why`, why },
        [from, to].map(getWhole),
        text,
      ),
    ),
    ...open.flatMap(({ finding, why }, index) =>
      judgeReason({ file, place: `open[${index}] ${finding} why`, why }, text, text),
    ),
  ];
}

/** A reason that editors wrote in a register of a notice. */
interface Reason {
  file: string;
  place: string;
  why: string | undefined;
}

/** From this many characters on, words of the document are no coincidence. */
const copied = 6;

/**
 * Holds what a reason says the document says against the document, so that no change of the text
 * leaves an old copy behind: what stands between quotation marks stands in the text, and what is
 * taken from the text stands between quotation marks.
 *
 * @param said the texts that the reason may quote
 * @param text every paragraph of the notice
 */
export function judgeReason(
  { file, place, why }: Reason,
  said: readonly string[],
  text: readonly string[],
): Diagnostic[] {
  if (why === undefined) return [];
  const quotations = [...why.matchAll(quotation)].map(([, one, other]) => one ?? other ?? '');
  const wrong = quotations
    .filter((words) => !said.some((each) => each.includes(words)))
    .map((words) => ({
      file,
      place,
      found: `“${words}”, which the text does not say there`,
      expected: 'words of the points it speaks of, to the character',
      hint: 'Quote what the text says now, or say it in your own words.',
    }));
  const copy = findCopy(why.replace(quotation, '\n').replace(/[^\p{L}\p{N}]/gu, '\n'), text);
  if (copy === undefined) return wrong;
  return [
    ...wrong,
    {
      file,
      place,
      found: `“${copy}”, words of the text without quotation marks`,
      expected: `「${copy}」`,
      hint: 'Quote them, so that the build sees when the text changes; or say it in fewer words.',
    },
  ];
}

const quotation = /「([^「」]+)」|“([^“”]+)”/gu;

/** The first run of words in `why` that stands in the text. */
function findCopy(why: string, text: readonly string[]): string | undefined {
  for (let start = 0; start + copied <= why.length; start += 1) {
    const stands = (end: number): boolean =>
      text.some((paragraph) => paragraph.includes(why.slice(start, end)));
    let end = start + copied;
    if (!stands(end) || why.slice(start, end).includes('\n')) continue;
    while (end < why.length && stands(end + 1)) end += 1;
    return why.slice(start, end);
  }
  return undefined;
}
