import { expect, test } from 'vitest';
import { normaliseSource } from './read-source.ts';

test.each([
  [
    '\ufeff&nbsp;&nbsp;按&ldquo;要求&#8221;，A&amp;B公司整改。\r\n\r\n限期完成&#x3002;\r\n',
    '按“要求”，A&B公司整改。\n限期完成。',
    ['bom', 'entities', 'line-ends', 'indents', 'blank-lines'],
  ],
  ['AT&T 和 R&D; 中心', 'AT&T 和 R&D; 中心', []],
  ['　　第一段\n　　第二段', '第一段\n第二段', ['indents']],
] as const)('%j is read as %j', (received, text, normalised) => {
  expect(normaliseSource(received)).toEqual({ text, normalised });
});
