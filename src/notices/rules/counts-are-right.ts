import { say } from '../../diagnostics/words.ts';
import type { Kind } from '../../schemas/components.ts';
import { readNumber } from '../numerals.ts';
import type { Rule, SoundNotice } from './rule.ts';

const count = '([〇零一二三四五六七八九十百兩两]+|\\d+)[項项點点條条個个]';

/** How a summary counts the points of a kind, in either script. */
const counted: Partial<Record<Kind, RegExp>> = {
  finding: new RegExp(`[發发][現现](?:[問问][題题]${count}|${count}[問问][題题])`, 'u'),
  requirement: new RegExp(`整改意[見见]${count}|${count}整改意[見见]`, 'u'),
  commitment: new RegExp(`表[態态]${count}|${count}表[態态]`, 'u'),
};

/** The counts that a summary states are those of the points that are marked. */
export const countsAreRight: Rule<SoundNotice> = {
  id: 'summary/count',
  description: say('摘要的數目與所標的點相符。', 'A summary counts what is marked.'),
  passing: {
    body: '<Section id="s1" title="問題">\n\n<Finding id="f1">水質檢測不全</Finding>。\n\n</Section>',
    matter: 'summary: 督查組向鹿鳴縣反饋，發現問題一項。',
  },
  failing: {
    body: '<Section id="s1" title="問題">\n\n<Finding id="f1">水質檢測不全</Finding>。\n\n</Section>',
    matter: 'summary: 督查組向鹿鳴縣反饋，發現問題二項。',
  },
  check: ({ matter: { summary }, points, inMatter }) =>
    Object.entries(counted).flatMap(([kind, pattern]) => {
      const [said, after, before] = pattern.exec(summary) ?? [];
      const marked = points.filter((point) => point.kind === kind && !point.parent).length;
      if (said === undefined || readNumber(after ?? before ?? '') === marked) return [];
      return [
        {
          ...inMatter(['summary']),
          place: 'summary',
          found: `“${said}”`,
          expected: say(`${marked}，與所標的點相同`, `${marked}, as many as are marked`),
          hint: say(
            '改正數目，或補標缺少的點。',
            'Mend the count, or mark the points that are missing.',
          ),
        },
      ];
    }),
};
