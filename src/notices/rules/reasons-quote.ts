import { say } from '../../diagnostics/words.ts';
import { sliceText } from '../../script/code-points.ts';
import type { Finding, Rule, SoundNotice } from './rule.ts';

const body =
  '<Section id="s1" title="問題">\n\n<Finding id="f1">水質檢測記錄不全</Finding>。\n\n</Section>';

/** What a reason says that the document says stands in the document, between quotation marks. */
export const reasonsQuote: Rule<SoundNotice> = {
  id: 'reasons/quotation',
  description: say('理由引用正文，一字不差，加引號。', 'Reasons quote the text to the character.'),
  passing: { body, links: 'open: [{ finding: f1, why: 全文只有一處說到「檢測記錄」。 }]' },
  failing: { body, links: 'open: [{ finding: f1, why: 全文只有一處說到「檢測報告」。 }]' },
  check({ links: { links, open }, points, prose, inLinks }) {
    const text = prose.blocks.map((block) => block.text);
    const getWhole = (id: string): string => {
      const point = points.find((each) => each.id === id);
      const whole = points.find((each) => each.id === point?.parent) ?? point;
      return whole ? sliceText(text[whole.block] ?? '', whole.start, whole.end) : '';
    };
    return [
      ...links.flatMap(({ from, to, why }, index) => {
        const at = {
          ...inLinks(['links', index, 'why']),
          place: `links[${index}] ${from} → ${to} why`,
        };
        return checkReason(at, why, [from, to].map(getWhole), text);
      }),
      ...open.flatMap(({ finding, why }, index) => {
        const at = { ...inLinks(['open', index, 'why']), place: `open[${index}] ${finding} why` };
        return checkReason(at, why, text, text);
      }),
    ];
  },
};

/** From this many characters on, words of the document are no coincidence. */
const copied = 6;

const quotation = /「([^「」]+)」|“([^“”]+)”/gu;

/**
 * Holds a reason against the document, so that no change of the text leaves an old copy behind.
 *
 * @param said the texts that the reason may quote
 * @param text every paragraph of the notice
 */
export function checkReason<At extends Pick<Finding, 'place'>>(
  at: At,
  why: string | undefined,
  said: readonly string[],
  text: readonly string[],
) {
  if (why === undefined) return [];
  const quotations = [...why.matchAll(quotation)].map(([, one, other]) => one ?? other ?? '');
  const wrong = quotations
    .filter((words) => !said.some((each) => each.includes(words)))
    .map((words) => ({
      ...at,
      found: say(`「${words}」，那裡沒有這樣說`, `“${words}”, which the text does not say there`),
      expected: say(
        '所說各點的文字，一字不差',
        'words of the points it speaks of, to the character',
      ),
      hint: say(
        '照現在的正文引用，或用自己的話說。',
        'Quote what the text says now, or say it in your own words.',
      ),
    }));
  const copy = findCopy(why.replace(quotation, '\n').replace(/[^\p{L}\p{N}]/gu, '\n'), text);
  if (copy === undefined) return wrong;
  const unquoted = {
    ...at,
    found: say(
      `「${copy}」，正文的話而沒有引號`,
      `“${copy}”, words of the text without quotation marks`,
    ),
    expected: `「${copy}」`,
    hint: say(
      '加引號，以便正文更改時看得出來；或說得短些。',
      'Quote them, so that the build sees when the text changes; or say it in fewer words.',
    ),
  };
  return [...wrong, unquoted];
}

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
