import { expect, it } from 'vitest';
import { toAnnotation } from './annotate.ts';

const diagnostic = {
  file: 'content/notices/a,b/notice.mdx',
  line: 28,
  place: '<Finding f4>: 100%',
  found: '品質',
  expected: '質量\n（源文）',
  hint: 'Write what the source says.',
};

it('a diagnostic is one line that GitHub shows at its place', () => {
  expect(toAnnotation(diagnostic)).toBe(
    '::error file=content/notices/a%2Cb/notice.mdx,line=28,title=<Finding f4>%3A 100%25' +
      '::found 品質%0Aexpected 質量%0A（源文）%0Ahint Write what the source says.',
  );
});

it('a diagnostic of a whole file names no line', () => {
  expect(toAnnotation({ ...diagnostic, line: undefined })).not.toContain('line=');
});
