import { say } from '../../diagnostics/words.ts';
import { placeOf } from '../mdx/spans.ts';
import type { ParsedNotice, Rule } from './rule.ts';

/** `bodies` names bodies of the register. */
export const bodiesAreKnown: Rule<ParsedNotice> = {
  id: 'points/unknown-body',
  description: say('責任主體在名冊之內。', 'Every body is one of the register.'),
  passing: '<Finding id="f1" bodies="county-committee">水質檢測不全</Finding>。',
  failing: '<Finding id="f1" bodies="county-chief">水質檢測不全</Finding>。',
  check({ prose, registers }) {
    const known = registers.bodies.map((body) => body.id);
    return prose.elements.flatMap((element) =>
      (element.attributes['bodies']?.split(' ') ?? [])
        .filter((name) => !known.includes(name))
        .map((name) => ({
          ...placeOf(element),
          found: say(`名冊沒有「${name}」`, `“${name}”, which the register does not have`),
          expected: known.join(', '),
          hint: say(
            '改正名稱，或在 content/registers/bodies.yaml 增補。',
            'Mend the name, or add the body to content/registers/bodies.yaml.',
          ),
        })),
    );
  },
};
