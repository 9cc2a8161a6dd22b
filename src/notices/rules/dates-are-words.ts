import { sliceText } from '../../script/code-points.ts';
import { say } from '../../diagnostics/words.ts';
import { placeOf } from '../mdx/spans.ts';
import { findDates, statesDate } from '../read-dates.ts';
import type { ParsedNotice, Rule } from './rule.ts';

/** The `date` of an element is the one that its words state. */
export const datesAreWords: Rule<ParsedNotice> = {
  id: 'dates/words',
  description: say('日期與所標的文字相符。', 'A date says what the marked words say.'),
  passing: '會議於<Fact name="fed-back" date="2020-11-02">民國109年11月2日</Fact>召開。',
  failing: '會議於<Fact name="fed-back" date="2020-11-03">民國109年11月2日</Fact>召開。',
  check: ({ prose }) =>
    prose.elements.flatMap((element) => {
      const { tag, attributes, block, start, end } = element;
      const { date } = attributes;
      if (date === undefined) return [];
      const text = prose.blocks[block]?.text ?? '';
      const words = sliceText(text, start, end);
      const stated = findDates(words, sliceText(text, 0, start))
        .map((one) => one.date)
        .filter((one) => one.length !== 'YYYY-MM'.length || tag === 'Day');
      if (stated.some((one) => statesDate(date, one))) return [];
      return [
        {
          ...placeOf(element),
          found: say(`「${words}」標為 ${date}`, `${date} for “${words}”`),
          expected:
            stated.join(', ') ||
            say('寫明日期的文字，如 2020年3月10日', 'words that state a day, as 2020年3月10日'),
          hint: say(
            'date 是所標文字寫明的日期，作 YYYY-MM-DD；沒有年份時，取前文的年份。',
            'The date is the one that the marked words state, as YYYY-MM-DD; a day without a year is of the year named before it.',
          ),
        },
      ];
    }),
};
