import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Block, Element, Prose } from '../mdx/prose.ts';

/**
 * Finds what is wrong with the blocks of the notice `file`: it holds sections of plain paragraphs
 * and headings of its own, and nothing else that Markdown can do.
 *
 * @param title what the front matter has for one
 */
export function judgeProse(prose: Prose, title: string | undefined, file: string): Diagnostic[] {
  return [
    ...judgeSections(prose, file),
    ...prose.blocks.flatMap((block, index) => [
      ...judgePlace(block, index, prose, file),
      ...judgeHeading(block, index, prose, file),
    ]),
    ...judgeTitle(prose, title, file),
  ];
}

/** A section is headed once: by a heading of the text or by one of ours. */
function judgeSections(prose: Prose, file: string): Diagnostic[] {
  return collectSections(prose).flatMap(
    ({ attributes: { id, title }, block, line }): Diagnostic[] => {
      const own = prose.blocks[block]?.level !== undefined;
      if (own !== (title !== undefined)) return [];
      return [
        {
          file,
          line,
          place: `<Section ${id}>`,
          found: own ? `the title “${title}” over a heading of the text` : 'no heading',
          expected: 'a heading of the text as its first line, or title="…" of ours',
          hint: own
            ? 'Take title="…" out: the heading is the title.'
            : 'Where the text has no heading, write a title.',
        },
      ];
    },
  );
}

function judgePlace(
  { line, text }: Block,
  index: number,
  prose: Prose,
  file: string,
): Diagnostic[] {
  if (collectSections(prose).some(({ block, blocks }) => index >= block && index < block + blocks))
    return [];
  return [
    {
      file,
      line,
      place: `paragraph ${index + 1}`,
      found: `“${text.slice(0, 12)}…” outside every section`,
      expected: 'each paragraph in a <Section>',
      hint: 'Open <Section id="…" title="…"> before it and close it after it.',
    },
  ];
}

function judgeHeading(
  { line, text, level }: Block,
  index: number,
  prose: Prose,
  file: string,
): Diagnostic[] {
  if (level === undefined) return [];
  const diagnostic = { file, line, place: `paragraph ${index + 1}` };
  const found = `“${'#'.repeat(level)} ${text.slice(0, 12)}…”`;
  if (level === 1 && !isOfTitle(index, prose)) {
    const hint =
      'Headings within the text have two #; what follows the title has a section of its own.';
    return [
      {
        ...diagnostic,
        found,
        expected: 'the title of the whole, alone in the first section',
        hint,
      },
    ];
  }
  const opens = collectSections(prose).some(({ block }) => block === index);
  if (level > 2 || (level === 2 && !opens)) {
    const hint = 'Open a <Section> with it, or take the # away: then it is a paragraph.';
    return [
      {
        ...diagnostic,
        found,
        expected: '“# …” or “## …” as the first line of a section',
        hint,
      },
    ];
  }
  const inner = prose.elements.find(({ block, blocks }) => block === index && blocks === 0);
  if (!inner) return [];
  const hint = 'Mark the words where the paragraphs say them, or make this a paragraph.';
  return [
    {
      ...diagnostic,
      found: `<${inner.tag}> in a heading`,
      expected: 'a heading of words alone',
      hint,
    },
  ];
}

/** Whether a block is a line of the title: in the first section, with nothing else in it. */
function isOfTitle(index: number, prose: Prose): boolean {
  const blocks = collectSections(prose)[0]?.blocks ?? 0;
  return index < blocks && prose.blocks.slice(0, blocks).every(({ level }) => level === 1);
}

/** A notice is titled once: by its own first line or by us. */
function judgeTitle(
  { blocks: [first] }: Prose,
  title: string | undefined,
  file: string,
): Diagnostic[] {
  const own = first?.level === 1;
  if (own !== (title !== undefined)) return [];
  return [
    {
      file,
      line: own ? first.line : 2,
      place: 'title',
      found: own ? `“${title}” beside “# ${first.text.slice(0, 12)}…”` : 'nothing',
      expected: 'a title of ours in the front matter, or the text’s own as “# …” in a section',
      hint: own
        ? 'Take it out of the front matter: the text has a title.'
        : 'Write one in the front matter, unless the text begins with its own.',
    },
  ];
}

function collectSections({ elements }: Prose): Element[] {
  return elements.filter(({ tag }) => tag === 'Section');
}
