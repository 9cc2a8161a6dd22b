import { expect, it } from 'vitest';
import { toAnnotation } from './annotate.ts';
import { say } from './words.ts';

const diagnostic = {
  id: 'source/drift',
  file: 'content/notices/a,b/notice.mdx',
  line: 28,
  column: 7,
  place: '<Finding f4>: 100%',
  found: '品質',
  expected: '質量\n（源文）',
  hint: say('照源文寫。', 'Write what the source says.'),
};

it('a diagnostic is one line that GitHub shows at its place', () => {
  expect(toAnnotation(diagnostic)).toBe(
    '::error file=content/notices/a%2Cb/notice.mdx,line=28,col=7,title=source/drift <Finding f4>%3A 100%25' +
      '::品質%0A質量%0A（源文）%0A照源文寫。',
  );
});

it('a diagnostic of a whole file names no line', () => {
  const whole = { ...diagnostic, line: undefined, column: undefined };
  expect(toAnnotation(whole)).not.toMatch(/line=|col=/);
});
