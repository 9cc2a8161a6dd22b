import type { Fault } from '../faults/fault.ts';
import type { Notice } from '../notices/notice.ts';
import type { Element } from '../prose/prose.ts';
import { sliceText } from '../edition/text.ts';
import type { Term } from './term.ts';

/**
 * Holds the terms and the places that notices mark as theirs against each other: a mark names a
 * term, holds its words, and stands at their first place; a term is marked somewhere, and what it
 * quotes stands in the point that it names.
 */
export function judgeTerms(terms: readonly Term[], notices: readonly Notice[]): Fault[] {
  return [
    ...notices.flatMap((notice) => judgeMarks(notice, terms)),
    ...terms.flatMap((term) => [...judgeUse(term, notices), ...judgeQuotes(term, notices)]),
  ];
}

function judgeMarks(notice: Notice, terms: readonly Term[]): Fault[] {
  const { file, script, blocks } = notice;
  const text = blocks.map((block) => block[script]).join('\n');
  return getMarks(notice).flatMap((mark, index, marks): Fault[] => {
    const { block, start, end, line } = mark;
    const id = mark.attributes['id'] ?? '';
    const fault = { file, line, place: `<Term ${id}>` };
    const term = terms.find((candidate) => candidate.id === id);
    if (!term) {
      const found = 'a term that content/terms does not have';
      return [
        {
          ...fault,
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
      return [{ ...fault, found: `“${marked}”`, expected: `“${words}”`, hint }];
    }
    const before = [...blocks.slice(0, block).map((one) => one[script]), ''].join('\n').length;
    const at = before + sliceText(blocks[block]?.[script] ?? '', 0, start).length;
    const again = marks.findIndex((other) => other.attributes['id'] === id) < index;
    if (!again && text.indexOf(words) === at) return [];
    const found = again ? 'a second mark of the term' : `a later place of “${words}”`;
    return [
      {
        ...fault,
        found,
        expected: 'one mark, at the first place',
        hint: 'Move the mark to where the words first stand.',
      },
    ];
  });
}

function judgeUse({ id, file, first }: Term, notices: readonly Notice[]): Fault[] {
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

function judgeQuotes({ file, quotes, body }: Term, notices: readonly Notice[]): Fault[] {
  if (quotes === undefined) return [];
  const [noticeId, pointId] = quotes.split('#');
  const notice = notices.find(({ id }) => id === noticeId);
  const point = notice?.points.find(({ id }) => id === pointId);
  if (!notice || !point) {
    const hint = 'Write <notice>#<point>, both as they stand in addresses.';
    return [
      {
        file,
        place: 'quotes',
        found: `${quotes}, which does not exist`,
        expected: 'a point of a notice',
        hint,
      },
    ];
  }
  const text = sliceText(notice.blocks[point.block]?.['zh-Hant'] ?? '', point.start, point.end);
  const quotations = [...body['zh-Hant'].matchAll(/「([^」]+)」/gu)].map(
    ([, words]) => words as string,
  );
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

function getMarks({ elements }: Notice): Element[] {
  return elements.filter(({ tag }) => tag === 'Term');
}
