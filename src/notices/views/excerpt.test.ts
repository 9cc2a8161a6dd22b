import { expect, test } from 'vitest';
import { toExcerpt } from './excerpt.ts';
import type { Notice, Point } from '../notice.ts';

const text = '前文。聚焦靶心，以久久為功的韌勁把各項工作做到實處，有效破解難題，補齊短板。後文。';

/** The excerpt of the sentence in the middle around `words`, these between brackets. */
function excerpt(words: readonly string[], kind = 'requirement'): string {
  const point = { kind, block: 0, start: 3, end: text.indexOf('後文') } as Point;
  const notice = { blocks: [{ 'zh-Hant': text }] } as unknown as Notice;
  const spans = words.map((each) => {
    const start = text.indexOf(each);
    return { block: 0, start, end: start + each.length };
  });
  return toExcerpt(notice, point, spans, 'zh-Hant')
    .map((run) => (run.shared ? `[${run.text}]` : run.text))
    .join('');
}

test.each([
  [
    'the clause of the words, the rest left out and said so',
    ['久久為功'],
    '聚焦靶心，以[久久為功]的韌勁把各項工作做到實處，有效破解難題，補齊短板。',
  ],
  ['what is left out at the beginning is said so', ['破解'], '……有效[破解]難題，補齊短板。'],
  ['what is left out at the end is said so', ['靶心'], '聚焦[靶心]……'],
  ['two clauses far from each other', ['靶心', '短板'], '聚焦[靶心]……補齊[短板]。'],
  ['words that overlap are one', ['破解難', '難題'], '……有效[破解難題]，補齊短板。'],
  ['no words at all: the first clause', [], '聚焦靶心……'],
])('%s', (_, words, expected) => {
  expect(excerpt(words)).toBe(expected);
});

test('a finding stands in full', () => {
  expect(excerpt(['短板'], 'finding')).toBe(text.slice(3, -3).replace('短板', '[短板]'));
});
