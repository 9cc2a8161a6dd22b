import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { getText } from '../notices/views/get-text.ts';
import type { Notice, Section } from '../notices/notice.ts';
import type { Element } from '../notices/mdx/prose.ts';
import { sliceText } from '../script/code-points.ts';
import type { Term } from './term.ts';

/**
 * Holds the terms and the places that notices mark as theirs against each other: a mark names a
 * term, holds its words, and stands at their first place; a term is marked somewhere, and what it
 * quotes stands in the place that it names.
 */
export function judgeTerms(terms: readonly Term[], notices: readonly Notice[]): Diagnostic[] {
  return [
    ...notices.flatMap((notice) => judgeMarks(notice, terms)),
    ...terms.flatMap((term) => [...judgeUse(term, notices), ...judgeQuotes(term, notices)]),
  ];
}

function judgeMarks(notice: Notice, terms: readonly Term[]): Diagnostic[] {
  const { file, script, blocks } = notice;
  const text = blocks.map((block) => block[script]).join('\n');
  return getMarks(notice).flatMap((mark, index, marks): Diagnostic[] => {
    const { block, start, end, line } = mark;
    const id = mark.attributes['id'] ?? '';
    const diagnostic = { file, line, place: `<Term ${id}>` };
    const term = terms.find((candidate) => candidate.id === id);
    if (!term) {
      const found = 'a term that content/terms does not have';
      return [
        {
          ...diagnostic,
          found,
          expected: `content/terms/${id}.mdx`,
          hint: 'Mend the id, or explain the term there.',
        },
      ];
    }
    const words = term.first[script];
    const marked = sliceText(blocks[block]?.[script] ?? '', start, end);
    if (marked !== words) {
      const hint = 'Mark exactly these words, or say in `first` how notices print the term.';
      return [{ ...diagnostic, found: `“${marked}”`, expected: `“${words}”`, hint }];
    }
    const before = [...blocks.slice(0, block).map((one) => one[script]), ''].join('\n').length;
    const at = before + sliceText(blocks[block]?.[script] ?? '', 0, start).length;
    const again = marks.findIndex((other) => other.attributes['id'] === id) < index;
    if (!again && text.indexOf(words) === at) return [];
    const found = again ? 'a second mark of the term' : `a later place of “${words}”`;
    return [
      {
        ...diagnostic,
        found,
        expected: 'one mark, at the first place',
        hint: 'Move the mark to where the words first stand.',
      },
    ];
  });
}

function judgeUse({ id, file, first }: Term, notices: readonly Notice[]): Diagnostic[] {
  if (notices.some((notice) => getMarks(notice).some(({ attributes }) => attributes['id'] === id)))
    return [];
  return [
    {
      file,
      place: id,
      found: 'a term that no notice marks',
      expected: `<Term id="${id}">${first['zh-Hant']}</Term> in a notice`,
      hint: 'Mark its first place, or take the term out.',
    },
  ];
}

function judgeQuotes({ file, quotes, body }: Term, notices: readonly Notice[]): Diagnostic[] {
  const quotations = collectQuotations(body['zh-Hant']);
  if (quotes === undefined) {
    const unnamed = body['zh-Hant'].split('。').find((each) => /原文.*「/u.test(each));
    if (unnamed === undefined) return [];
    return [
      {
        file,
        place: 'quotes',
        found: `nothing, though the body says what a notice says: “${unnamed}。”`,
        expected: '<notice>#<point or section>',
        hint: 'Name the place that is quoted, so that the build sees when the text changes.',
      },
    ];
  }
  const text = getQuoted(quotes, notices);
  if (text === undefined) {
    const hint = 'Write <notice>#<point or section>, both as they stand in addresses.';
    return [
      {
        file,
        place: 'quotes',
        found: `${quotes}, which does not exist`,
        expected: 'a point or a section of a notice',
        hint,
      },
    ];
  }
  const wrong = quotations.find((words) => !text.includes(words));
  if (quotations.length > 0 && wrong === undefined) return [];
  return [
    {
      file,
      place: 'body',
      found: wrong === undefined ? 'no quotation' : `“${wrong}”, which ${quotes} does not say`,
      expected: `words of ${quotes} between 「 and 」`,
      hint: 'Quote to the character, or take `quotes` out.',
    },
  ];
}

const collectQuotations = (body: string): string[] =>
  [...body.matchAll(/「([^」]+)」/gu)].map(([, words]) => words as string);

/** The words in zh-Hant of the point or section that `quotes` names. */
function getQuoted(quotes: string, notices: readonly Notice[]): string | undefined {
  const [noticeId, id] = quotes.split('#');
  const notice = notices.find((each) => each.id === noticeId);
  const point = notice?.points.find((each) => each.id === id);
  if (notice && point) return getText(notice, point, 'zh-Hant');
  const section = notice?.sections.find((each) => each.id === id);
  return section && toSectionText(notice as Notice, section);
}

function toSectionText({ blocks }: Notice, { block, blocks: count }: Section): string {
  return blocks
    .slice(block, block + count)
    .map((each) => each['zh-Hant'])
    .join('\n');
}

function getMarks({ elements }: Notice): Element[] {
  return elements.filter(({ tag }) => tag === 'Term');
}
