import { collectIssues } from '../../diagnostics/read-yaml.ts';
import { say } from '../../diagnostics/words.ts';
import { components, type ComponentName } from '../../schemas/components.ts';
import { placeOf } from '../mdx/spans.ts';
import type { ParsedNotice, Rule } from './rule.ts';

/** The attributes of each element are those of its schema. */
export const elementsAreComplete: Rule<ParsedNotice> = {
  id: 'elements/attributes',
  description: say('元素的屬性齊全而合式。', 'Every element has its attributes, well-formed.'),
  passing: '<Finding id="f1">水質檢測不全</Finding>。',
  failing: '<Finding id="發現1">水質檢測不全</Finding>。',
  check: ({ prose }) =>
    prose.elements
      .filter(({ tag }) => Object.hasOwn(components, tag))
      .flatMap((element) => {
        const { tag, attributes } = element;
        return collectIssues(attributes, components[tag as ComponentName]).map(
          ({ path, message }) => {
            const name = path.join('.');
            const found = attributes[name];
            return {
              ...placeOf(element),
              place: `<${tag}> ${name}`,
              found: found === undefined ? say('沒有', 'nothing') : JSON.stringify(found),
              expected: message,
              hint: say(
                `<${tag}> 的屬性見 src/schemas/components.ts。`,
                `The attributes of <${tag}> are described in src/schemas/components.ts.`,
              ),
            };
          },
        );
      }),
};
