import { say } from '../../diagnostics/words.ts';
import { getDayName } from '../date.ts';
import type { Rule, WrittenNotice } from './rule.ts';

/** Feeds give every notice a day: that of its text, or that on which the site first published it. */
export const daysAreKnown: Rule<WrittenNotice> = {
  id: 'dates/undated',
  description: say(
    '每篇通報有日期，可在訂閱裡排序。',
    'Every notice has a day, by which feeds order it.',
  ),
  passing: '會議於<Fact name="fed-back" date="2031-05-06">2031年5月6日</Fact>召開。',
  failing: {
    body: '<Section id="s1" title="問題">\n\n水質檢測不全。\n\n</Section>',
    matter: 'added:',
  },
  check({ matter, prose, inMatter }) {
    const name = getDayName(matter);
    const dated = prose.elements.some(
      ({ tag, attributes }) => tag === 'Fact' && attributes['name'] === name && attributes['date'],
    );
    if (dated || matter.published || matter.added) return [];
    return [
      {
        ...inMatter([]),
        place: 'added',
        found: say('正文和檔首都沒有日期', 'no day in the text or the front matter'),
        expected: 'added: YYYY-MM-DD',
        hint: say(
          `正文寫明日期時標 <Fact name="${name}" date="…">；否則在檔首寫 added，即本站首次發布的日子。`,
          `Mark the day that the text states as <Fact name="${name}" date="…">, or write in \`added\` when the site first published it.`,
        ),
      },
    ];
  },
};
