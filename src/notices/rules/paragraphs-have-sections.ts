import { say } from '../../diagnostics/words.ts';
import { placeInBlock } from '../mdx/spans.ts';
import type { ParsedNotice, Rule } from './rule.ts';

/** Every paragraph is part of a section. */
export const paragraphsHaveSections: Rule<ParsedNotice> = {
  id: 'sections/outside',
  description: say('每一段都在小節之內。', 'Every paragraph stands in a section.'),
  passing: '水質檢測不全。',
  failing: { body: '水質檢測不全。' },
  check({ prose }) {
    const sections = prose.elements.filter(({ tag }) => tag === 'Section');
    return prose.blocks.flatMap(({ text }, index) => {
      if (sections.some(({ block, blocks }) => index >= block && index < block + blocks)) return [];
      const words = `${text.slice(0, 12)}…`;
      return [
        {
          ...placeInBlock(prose, index),
          found: say(`「${words}」不在小節之內`, `“${words}” outside every section`),
          expected: say('每一段都在 <Section> 之內', 'each paragraph in a <Section>'),
          hint: say(
            '在它之前寫 <Section id="…" title="…">，之後關閉。',
            'Open <Section id="…" title="…"> before it and close it after it.',
          ),
        },
      ];
    });
  },
};
