import { say } from '../../diagnostics/words.ts';
import { placeOf } from '../mdx/spans.ts';
import type { ParsedNotice, Rule } from './rule.ts';

/** A section has one heading: a heading of the text, or a title of ours. */
export const sectionsAreHeaded: Rule<ParsedNotice> = {
  id: 'sections/heading',
  description: say(
    '小節有一個標題：原文的，或本站所加的。',
    'A section has one heading, of the text or of ours.',
  ),
  passing: { body: '<Section id="s1">\n\n## 一、問題\n\n水質檢測不全。\n\n</Section>' },
  failing: { body: '<Section id="s1">\n\n水質檢測不全。\n\n</Section>' },
  check: ({ prose: { blocks, elements } }) =>
    elements
      .filter(({ tag }) => tag === 'Section')
      .flatMap((element) => {
        const { title } = element.attributes;
        const own = blocks[element.block]?.level !== undefined;
        if (own !== (title !== undefined)) return [];
        return [
          {
            ...placeOf(element),
            found: own
              ? say(
                  `原文標題之上又有「${title}」`,
                  `the title “${title}” over a heading of the text`,
                )
              : say('沒有標題', 'no heading'),
            expected: say(
              '首行是原文的標題，或有本站的 title="…"',
              'a heading of the text as its first line, or title="…" of ours',
            ),
            hint: own
              ? say(
                  '刪去 title="…"：標題就是原文的。',
                  'Take title="…" out: the heading is the title.',
                )
              : say(
                  '原文沒有標題時，寫 title="…"。',
                  'Where the text has no heading, write title="…".',
                ),
          },
        ];
      }),
};
