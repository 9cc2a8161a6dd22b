import { lengthOf, sliceText } from '../../script/code-points.ts';
import { say } from '../../diagnostics/words.ts';
import { placeInBlock, quoteAround } from '../mdx/spans.ts';
import type { Rule, WrittenNotice } from './rule.ts';

/** Source + corrections = notice, to the character; the first difference of each paragraph is named. */
export const textIsSource: Rule<WrittenNotice> = {
  id: 'source/drift',
  description: say(
    '源文加校勘等於正文，一字不差。',
    'Source and corrections make the text, to the character.',
  ),
  passing: '水質檢測不全。',
  failing: {
    body: '<Section id="s1" title="問題">\n\n水質檢測不齊。\n\n</Section>',
    source: '水質檢測不全。',
  },
  check({ prose, corrected }) {
    const count = Math.max(corrected.length, prose.blocks.length);
    return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
      const expected = corrected[index];
      const text = prose.blocks[index]?.text;
      if (expected === text) return [];
      if (expected === undefined || text === undefined) {
        const none = say('沒有這一段', 'no such paragraph');
        return [
          {
            ...placeInBlock(prose, index),
            found: text === undefined ? none : `“${sliceText(text, 0, 12)}…”`,
            expected: expected === undefined ? none : `“${sliceText(expected, 0, 12)}…”`,
            hint: say(
              '源文一行，正文一段，以空行分開。',
              'The notice has one paragraph for each line of the source, between blank lines.',
            ),
          },
        ];
      }
      const at = findDifference(expected, text);
      return [
        {
          ...placeInBlock(prose, index, at),
          found: quoteAround(text, at),
          expected: quoteAround(expected, at),
          hint: say(
            '照源文寫，或把改動連同理由記入 corrections.yaml。',
            'Write what the source says, or enter the change in corrections.yaml with its reason.',
          ),
        },
      ];
    });
  },
};

function findDifference(a: string, b: string): number {
  const right = [...b];
  const at = [...a].findIndex((character, index) => character !== right[index]);
  return at < 0 ? lengthOf(a) : at;
}
