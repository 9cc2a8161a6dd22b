import { say } from '../../diagnostics/words.ts';
import { proposed } from '../../schemas/corrections.ts';
import type { Rule, WrittenNotice } from './rule.ts';

/** No correction is published that was proposed and that nobody has decided. */
export const decisionsAreMade: Rule<WrittenNotice> = {
  id: 'corrections/undecided',
  description: say('每一處改動都有人定奪。', 'Somebody has decided every correction.'),
  passing: {
    body: '<Section id="s1" title="問題">\n\n幹部不足。\n\n</Section>',
    source: '干部不足。',
    corrections:
      'corrections: [{ in: 干部, from: 干, to: 幹, reason: 例子裡的理由。, authority: 字典 }]',
  },
  failing: {
    body: '<Section id="s1" title="問題">\n\n幹部不足。\n\n</Section>',
    source: '干部不足。',
    corrections:
      'corrections: [{ in: 干部, from: 干, to: 幹, reason: 例子裡的理由。, authority: 待定 }]',
  },
  check: ({ decisions: { marks, corrections }, inDecisions }) =>
    Object.entries({ marks, corrections }).flatMap(([list, entries]) =>
      entries.flatMap(({ from, to, authority }, index) => {
        if (authority !== proposed) return [];
        return [
          {
            ...inDecisions([list, index]),
            place: `${list}[${index}] ${from} → ${to}`,
            found: say(`只是提議：authority ${proposed}`, `a proposal: authority ${proposed}`),
            expected: say('決定', 'a decision'),
            hint: say(
              '查明之後寫理由和依據；否則刪去這一條，正文恢復原樣。',
              'Look it up: write the reason and the dictionary that decides, or take the entry out and put the form back in the notice.',
            ),
          },
        ];
      }),
    ),
};
