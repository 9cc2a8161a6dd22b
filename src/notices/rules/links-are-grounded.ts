import { say } from '../../diagnostics/words.ts';
import { findGround, isSame } from '../links/grounding.ts';
import type { Rule, SoundNotice } from './rule.ts';

const points =
  '<Section id="s1" title="問題">\n\n<Finding id="f1">水質檢測不全</Finding>；要求<Requirement id="r1">補全水質檢測</Requirement>。\n\n</Section>';

/** The words that a cross-reference rests on stand in both points. */
export const linksAreGrounded: Rule<SoundNotice> = {
  id: 'links/ground',
  description: say(
    '互見所據的文字在兩處都有。',
    'A cross-reference rests on words of both points.',
  ),
  passing: {
    body: points,
    links: 'links: [{ from: f1, to: r1, ground: { from: 水質檢測, to: 水質檢測 } }]',
  },
  failing: {
    body: points,
    links: 'links: [{ from: f1, to: r1, ground: { from: 不全, to: 不全 } }]',
  },
  check: ({ links: { links }, points, prose, inLinks }) =>
    links.flatMap(({ from, to, ground }, index) => {
      const at = { ...inLinks(['links', index]), place: `links[${index}] ${from} → ${to}` };
      if (!isSame(ground)) {
        return [
          {
            ...at,
            found: say('兩邊的依據不同', 'grounds that differ'),
            expected: say('兩邊相同的文字', 'the same words on both sides'),
            hint: say('列出兩處共有的文字。', 'List the words that both points share.'),
          },
        ];
      }
      const missing = (['from', 'to'] as const).flatMap((side) => {
        const id = { from, to }[side];
        const point = points.find((one) => one.id === id);
        const words =
          point && findGround(ground[side], point, prose.blocks[point.block]?.text ?? '');
        return typeof words === 'string' ? [{ id, words }] : [];
      });
      return missing.slice(0, 1).map(({ id, words }) => ({
        ...at,
        found: say(
          `${id} 沒有「${words}」，或次序不同`,
          `“${words}” not in ${id}, or not in this order`,
        ),
        expected: say('兩處都有的文字', 'words of both points'),
        hint: say(
          '照點裡的文字和次序引用。',
          'Quote the words as they stand in the point, in the order in which they stand there.',
        ),
      }));
    }),
};
