import { sliceText } from '../../script/code-points.ts';
import { say } from '../../diagnostics/words.ts';
import { findStatuses, toStatuses } from '../find-statuses.ts';
import { collectAncestors, placeOf } from '../mdx/spans.ts';
import type { Rule, WrittenNotice } from './rule.ts';

/** One status and one day a response; a status says what its words say. */
export const statusesAreSaid: Rule<WrittenNotice> = {
  id: 'responses/status',
  description: say(
    '進展照原文所說，每項一處。',
    'A status says what its words say, once a response.',
  ),
  passing: {
    body: '<Section id="s1" title="整改">\n\n<Response id="p1">記錄補錄<Status is="done">已完成</Status></Response>。\n\n</Section>',
    matter: 'genre: rectification-report',
  },
  failing: {
    body: '<Section id="s1" title="整改">\n\n<Response id="p1">記錄補錄<Status is="done">尚未開始</Status></Response>。\n\n</Section>',
    matter: 'genre: rectification-report',
  },
  check({ prose: { blocks, elements }, matter, registers }) {
    const statuses = toStatuses(registers, matter.script);
    const seen = new Set<string>();
    return elements.flatMap((element) => {
      const { tag, attributes, block, start, end } = element;
      if (tag !== 'Status' && tag !== 'Day') return [];
      const owner = collectAncestors(element.parent, elements).find(
        (one) => one.tag === 'Response',
      );
      const key = `${tag} ${owner?.attributes['id']}`;
      const again = seen.has(key);
      seen.add(key);
      if (!owner || again) {
        return [
          {
            ...placeOf(element),
            found: owner
              ? say(`一項裡的第二個 <${tag}>`, `a second <${tag}> in one response`)
              : say(`不在整改情況之內的 <${tag}>`, `a <${tag}> outside a response`),
            expected: say(`<Response> 之內的一個 <${tag}>`, `one <${tag}> within a <Response>`),
            hint: owner
              ? say(
                  '標概括全項的一處，或分作兩項。',
                  'Mark the words that hold for the whole response, or divide it into two.',
                )
              : say(
                  '把對這一問題所說的全部標為 <Response>。',
                  'Mark the whole of what the report says of the finding as a <Response>.',
                ),
          },
        ];
      }
      if (tag === 'Day') return [];
      const words = sliceText(blocks[block]?.text ?? '', start, end);
      const said = [...new Set(findStatuses(words, statuses).map(({ status }) => status))];
      if (said.length === 1 && said[0] === attributes['is']) return [];
      const own =
        statuses.find(({ status }) => status === attributes['is'])?.words.join(', ') ?? '';
      return [
        {
          ...placeOf(element),
          found: say(
            `「${words}」，說的是 ${said.join('、') || '名冊沒有的進展'}`,
            `“${words}”, which says ${said.join(' and ') || 'no status that is known'}`,
          ),
          expected: say(`如 ${own}`, `words as ${own}`),
          hint: say(
            '標寫明進展的文字，`is` 照它寫；新的說法記入 content/registers/statuses.yaml。',
            'Mark the words that state it and write in `is` what they say; a new wording goes into content/registers/statuses.yaml.',
          ),
        },
      ];
    });
  },
};
