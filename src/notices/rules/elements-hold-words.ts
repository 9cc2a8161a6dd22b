import { say } from '../../diagnostics/words.ts';
import { placeOf } from '../mdx/spans.ts';
import type { ParsedNotice, Rule } from './rule.ts';

/** A section holds paragraphs, and every other element words of one paragraph. */
export const elementsHoldWords: Rule<ParsedNotice> = {
  id: 'elements/words',
  description: say(
    '小節之內是段落，其他元素之內是一段裡的文字。',
    'A section holds paragraphs, any other element words of one.',
  ),
  passing: '<Finding id="f1">水質檢測不全</Finding>。',
  failing: '<Finding id="f1"></Finding>水質檢測不全。',
  check: ({ prose }) =>
    prose.elements.flatMap((element) => {
      const { tag, start, end, blocks } = element;
      if (tag === 'Section') {
        if (blocks > 0) return [];
        return [
          {
            ...placeOf(element),
            found: say('沒有段落的小節', 'a section without a paragraph'),
            expected: say('前後空行的段落', 'paragraphs between blank lines'),
            hint: say(
              '<Section …> 之後、</Section> 之前各空一行。',
              'Leave a blank line after <Section …> and before </Section>.',
            ),
          },
        ];
      }
      if (blocks === 0 && start < end) return [];
      return [
        {
          ...placeOf(element),
          found: blocks === 0 ? say('沒有文字', 'no text') : say('整段', 'whole paragraphs'),
          expected: say('一段之內的文字', 'words of one paragraph'),
          hint: say(
            `<${tag}> 與 </${tag}> 緊貼所標文字的前後。`,
            `Put <${tag}> right before and </${tag}> right after the words it marks.`,
          ),
        },
      ];
    }),
};
