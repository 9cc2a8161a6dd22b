import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/words.ts';
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
    const { block, start, end, line, column } = mark;
    const id = mark.attributes['id'] ?? '';
    const diagnostic = { id: 'terms/mark', file, line, column, place: `<Term ${id}>` };
    const term = terms.find((candidate) => candidate.id === id);
    if (!term) {
      return [
        {
          ...diagnostic,
          found: say('content/terms 沒有這一條', 'a term that content/terms does not have'),
          expected: `content/terms/${id}.mdx`,
          hint: say('改正 id，或在那裡解釋。', 'Mend the id, or explain the term there.'),
        },
      ];
    }
    const words = term.first[script];
    const marked = sliceText(blocks[block]?.[script] ?? '', start, end);
    if (marked !== words) {
      const hint = say(
        '恰好標這幾個字，或在 first 寫明通報怎樣寫。',
        'Mark exactly these words, or say in `first` how notices print the term.',
      );
      return [{ ...diagnostic, found: `“${marked}”`, expected: `“${words}”`, hint }];
    }
    const before = [...blocks.slice(0, block).map((one) => one[script]), ''].join('\n').length;
    const at = before + sliceText(blocks[block]?.[script] ?? '', 0, start).length;
    const again = marks.findIndex((other) => other.attributes['id'] === id) < index;
    if (!again && text.indexOf(words) === at) return [];
    return [
      {
        ...diagnostic,
        found: again
          ? say('同一詞標了兩處', 'a second mark of the term')
          : say(`「${words}」並非首次出現`, `a later place of “${words}”`),
        expected: say('標在首次出現處，一處', 'one mark, at the first place'),
        hint: say('移到首次出現的地方。', 'Move the mark to where the words first stand.'),
      },
    ];
  });
}

function judgeUse({ id, file, first }: Term, notices: readonly Notice[]): Diagnostic[] {
  if (notices.some((notice) => getMarks(notice).some(({ attributes }) => attributes['id'] === id)))
    return [];
  return [
    {
      id: 'terms/unmarked',
      file,
      place: id,
      found: say('沒有通報標出的詞', 'a term that no notice marks'),
      expected: `<Term id="${id}">${first['zh-Hant']}</Term>`,
      hint: say('在首次出現處標出，或刪去這一條。', 'Mark its first place, or take the term out.'),
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
        id: 'terms/quotation',
        file,
        place: 'quotes',
        found: say(
          `沒有寫，而正文說到通報的話：「${unnamed}。」`,
          `nothing, though the body says what a notice says: “${unnamed}。”`,
        ),
        expected: '<notice>#<point>',
        hint: say(
          '寫明所引之處，以便通報更改時看得出來。',
          'Name the place that is quoted, so that the build sees when the text changes.',
        ),
      },
    ];
  }
  const text = getQuoted(quotes, notices);
  if (text === undefined) {
    return [
      {
        id: 'terms/quotation',
        file,
        place: 'quotes',
        found: say(`沒有 ${quotes}`, `${quotes}, which does not exist`),
        expected: say('通報的一點或一節', 'a point or a section of a notice'),
        hint: say(
          '寫 <notice>#<點或小節>，如網址所見。',
          'Write <notice>#<point or section>, both as they stand in addresses.',
        ),
      },
    ];
  }
  const wrong = quotations.find((words) => !text.includes(words));
  if (quotations.length > 0 && wrong === undefined) return [];
  return [
    {
      id: 'terms/quotation',
      file,
      place: say('正文', 'body'),
      found:
        wrong === undefined
          ? say('沒有引文', 'no quotation')
          : say(`「${wrong}」，${quotes} 沒有這樣說`, `“${wrong}”, which ${quotes} does not say`),
      expected: say(`「」之間是 ${quotes} 的文字`, `words of ${quotes} between 「 and 」`),
      hint: say('一字不差地引用，或刪去 quotes。', 'Quote to the character, or take `quotes` out.'),
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
