import { say } from '../../diagnostics/words.ts';
import { proposed } from '../../schemas/corrections.ts';
import { getEditorialFields } from './words-are-in-script.ts';
import type { Rule, WrittenNotice } from './rule.ts';

/** `npm run new` leaves 待定 where editors are to write. */
export const fieldsAreWritten: Rule<WrittenNotice> = {
  id: 'front-matter/placeholder',
  description: say('檔首各欄都已寫好。', 'Every field of the front matter is written.'),
  passing: '水質檢測不全。',
  failing: {
    body: '<Section id="s1" title="問題">\n\n水質檢測不全。\n\n</Section>',
    matter: 'summary: 待定：一句話說明這是什麼',
  },
  check: ({ matter, inMatter }) =>
    getEditorialFields(matter)
      .filter(([, words]) => words.includes(proposed))
      .map(([field, found]) => ({
        ...inMatter(field.split('.')),
        place: field,
        found,
        expected: say('你寫的文字', 'words of yours'),
        hint: say(
          '寫好這一欄；各欄的說明見 src/schemas/notice.ts。',
          'Write it; the fields are described in src/schemas/notice.ts.',
        ),
      })),
};
