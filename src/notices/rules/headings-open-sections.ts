import { say } from '../../diagnostics/words.ts';
import type { Prose } from '../mdx/prose.ts';
import { placeInBlock } from '../mdx/spans.ts';
import type { Finding, ParsedNotice, Rule } from './rule.ts';

/** `#` is the title of the whole, alone in the first section; `##` opens a section; neither is marked. */
export const headingsOpenSections: Rule<ParsedNotice> = {
  id: 'headings/place',
  description: say(
    '標題是小節的首行，其中沒有標記。',
    'A heading opens a section and holds words alone.',
  ),
  passing: { body: '<Section id="s1">\n\n## 一、問題\n\n水質檢測不全。\n\n</Section>' },
  failing: {
    body: '<Section id="s1" title="問題">\n\n水質檢測不全。\n\n## 二、要求\n\n</Section>',
  },
  check: ({ prose }) => prose.blocks.flatMap((_, index) => checkHeading(index, prose)),
};

function checkHeading(index: number, prose: Prose): Finding[] {
  const { level, text = '' } = prose.blocks[index] ?? {};
  if (level === undefined) return [];
  const at = placeInBlock(prose, index);
  const found = `“${'#'.repeat(level)} ${text.slice(0, 12)}…”`;
  if (level === 1 && !isOfTitle(index, prose)) {
    const expected = say(
      '全文的標題，獨在第一小節',
      'the title of the whole, alone in the first section',
    );
    const hint = say(
      '文內的標題用兩個 #；全文標題之後另起小節。',
      'Headings within the text have two #; what follows the title has a section of its own.',
    );
    return [{ ...at, found, expected, hint }];
  }
  const opens = prose.elements.some(({ tag, block }) => tag === 'Section' && block === index);
  if (level > 2 || (level === 2 && !opens)) {
    const expected = say(
      '小節首行的「# …」或「## …」',
      '“# …” or “## …” as the first line of a section',
    );
    const hint = say(
      '以它另起 <Section>，或去掉 #，作為段落。',
      'Open a <Section> with it, or take the # away: then it is a paragraph.',
    );
    return [{ ...at, found, expected, hint }];
  }
  const inner = prose.elements.find(({ block, blocks }) => block === index && blocks === 0);
  if (!inner) return [];
  return [
    {
      ...at,
      found: say(`標題裡的 <${inner.tag}>`, `<${inner.tag}> in a heading`),
      expected: say('沒有標記的標題', 'a heading of words alone'),
      hint: say(
        '標在段落裡說到的地方，或把這一行改為段落。',
        'Mark the words where the paragraphs say them, or make this a paragraph.',
      ),
    },
  ];
}

/** Whether a block is a line of the title: in the first section, with nothing else in it. */
function isOfTitle(index: number, { blocks, elements }: Prose): boolean {
  const count = elements.find(({ tag }) => tag === 'Section')?.blocks ?? 0;
  return index < count && blocks.slice(0, count).every(({ level }) => level === 1);
}
