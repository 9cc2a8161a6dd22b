import { say } from '../../diagnostics/words.ts';
import { placeSchema } from '../../schemas/components.ts';
import type { Element } from '../mdx/prose.ts';
import { placeOf } from '../mdx/spans.ts';
import type { Finding, Rule, WrittenNotice } from './rule.ts';

/** Responses stand in rectification reports, and name what they answer. */
export const responsesAreOfReports: Rule<WrittenNotice> = {
  id: 'responses/answers',
  description: say(
    '整改情況在整改報告裡，並指明所答的點。',
    'Responses stand in reports and name the points they answer.',
  ),
  passing: {
    body: '<Section id="s1" title="整改">\n\n<Response id="p1" answers="luming-2031#f1">已補錄</Response>。\n\n</Section>',
    matter: 'genre: rectification-report',
  },
  failing: '<Response id="p1" answers="luming-2031#f1">已補錄</Response>。',
  check: ({ prose, matter: { genre } }) =>
    prose.elements
      .filter(({ tag }) => tag === 'Response')
      .flatMap((element) => [
        ...(genre === 'rectification-report' ? [] : [misplaced(element, genre)]),
        ...checkAnswers(element),
      ]),
};

function misplaced(element: Element, genre: string): Finding {
  return {
    ...placeOf(element),
    found: say(`文種 ${genre} 裡的整改情況`, `a response in a notice of the genre ${genre}`),
    expected: say('整改報告裡的整改情況', 'responses in rectification reports alone'),
    hint: say(
      '檔首寫 `genre: rectification-report`，或改標為別種點。',
      'Write `genre: rectification-report`, or mark the words as another kind of point.',
    ),
  };
}

function checkAnswers(element: Element): Finding[] {
  const answers = element.attributes['answers']?.split(' ') ?? [];
  return answers.flatMap((answer, index) => {
    const again = answers.indexOf(answer) < index;
    if (!again && placeSchema.safeParse(answer).success) return [];
    return [
      {
        ...placeOf(element),
        found: again
          ? say(`「${answer}」重複`, `“${answer}” a second time`)
          : say(`answers 裡的「${answer}」`, `“${answer}” in \`answers\``),
        expected: say(
          '<notice>#<point>，各一次，以空格分開',
          '<notice>#<point>, each once, separated by spaces',
        ),
        hint: say(
          '照所答之點的網址寫。',
          'Take it from the address of the point that is answered.',
        ),
      },
    ];
  });
}
