import { say } from '../../diagnostics/words.ts';
import type { Element } from '../mdx/prose.ts';
import { placeOf } from '../mdx/spans.ts';
import type { ParsedNotice, Rule } from './rule.ts';

/** An id is part of an address; a term is named wherever it is marked. */
export const idsAreUnique: Rule<ParsedNotice> = {
  id: 'points/duplicate-id',
  description: say('每個 id 在一篇之中只有一處。', 'Every id stands once in a notice.'),
  passing: '<Finding id="f1">水質檢測不全</Finding>，<Finding id="f2">管網漏損偏高</Finding>。',
  failing: '<Finding id="f1">水質檢測不全</Finding>，<Finding id="f1">管網漏損偏高</Finding>。',
  check({ prose }) {
    const seen = new Map<string, Element>();
    return prose.elements.flatMap((element) => {
      const id = element.tag === 'Term' ? undefined : element.attributes['id'];
      if (id === undefined) return [];
      const first = seen.get(id);
      if (!first) seen.set(id, element);
      if (!first) return [];
      return [
        {
          ...placeOf(element),
          found: say(
            `「${id}」再次出現；第一處在第 ${first.line} 行`,
            `“${id}” a second time; it stands first in line ${first.line}`,
          ),
          expected: say('每個 id 一處', 'every id once'),
          hint: say(
            '給較新的一處從未用過的 id；已發布的 id 不改。',
            'Give the newer one an id that was never used; published ids do not change.',
          ),
        },
      ];
    });
  },
};
