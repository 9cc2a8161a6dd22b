import { say } from '../../diagnostics/words.ts';
import { getKind } from '../../schemas/components.ts';
import { collectAncestors, placeOf } from '../mdx/spans.ts';
import type { ParsedNotice, Rule } from './rule.ts';

/** A point holds parts and no other point; a part stands in a point. */
export const pointsStandApart: Rule<ParsedNotice> = {
  id: 'points/nesting',
  description: say(
    '點與點並列；分點在點之內。',
    'Points stand side by side, and parts within points.',
  ),
  passing: '<Finding id="f1"><Part id="f1-1">水質檢測不全</Part></Finding>。',
  failing: '<Part id="f1-1">水質檢測不全</Part>。',
  check: ({ prose: { elements } }) =>
    elements.flatMap((element) => {
      const { tag, parent } = element;
      const outer = collectAncestors(parent, elements).find((one) => getKind(one.tag));
      const point = getKind(tag) !== undefined;
      if (!(point && outer) && !(tag === 'Part' && !outer)) return [];
      return [
        {
          ...placeOf(element),
          found: outer
            ? say(`${placeOf(outer).place} 之內的點`, `a point within ${placeOf(outer).place}`)
            : say('不在點之內的分點', 'a part outside every point'),
          expected: outer
            ? say('並列的點', 'points side by side')
            : say('點之內的 <Part>', 'a <Part> within a point'),
          hint: outer
            ? say(
                '先關閉外層的點，或把其中的句子標為 <Part>。',
                'Close the outer point first, or mark its sentences as <Part>.',
              )
            : say(
                '把整句標為點，或把這一處改標為點。',
                'Mark the whole as a point, or make this a point of its own.',
              ),
        },
      ];
    }),
};
