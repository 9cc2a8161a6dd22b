import { say } from '../../diagnostics/words.ts';
import { placeInBlock } from '../mdx/spans.ts';
import type { Rule, WrittenNotice } from './rule.ts';

/** A notice has one title: its own first line, or one of ours in the front matter. */
export const titlesStandOnce: Rule<WrittenNotice> = {
  id: 'title/once',
  description: say(
    '通報有一個標題：原文的，或本站所擬的。',
    'A notice has one title, of the text or of ours.',
  ),
  passing: '水質檢測不全。',
  failing: { body: '<Section id="title">\n\n# 關於水質的通報\n\n</Section>' },
  check({ matter: { title }, prose, inMatter }) {
    const [first] = prose.blocks;
    const own = first?.level === 1;
    if (own !== (title !== undefined)) return [];
    return [
      {
        ...(own ? placeInBlock(prose, 0) : inMatter([])),
        place: 'title',
        found: own
          ? say(
              `「${title}」之外又有「# ${first.text.slice(0, 12)}…」`,
              `“${title}” beside “# ${first.text.slice(0, 12)}…”`,
            )
          : say('沒有', 'nothing'),
        expected: say(
          '檔首本站所擬的標題，或小節裡原文的「# …」',
          'a title of ours in the front matter, or the text’s own as “# …” in a section',
        ),
        hint: own
          ? say(
              '從檔首刪去：原文有標題。',
              'Take it out of the front matter: the text has a title.',
            )
          : say(
              '在檔首擬一個，除非原文以標題開頭。',
              'Write one in the front matter, unless the text begins with its own.',
            ),
      },
    ];
  },
};
