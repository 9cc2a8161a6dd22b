import { expect, test } from 'vitest';
import { formatReport, type Diagnostic } from './diagnostic.ts';
import { say } from './words.ts';

const diagnostics: Diagnostic[] = [
  {
    id: 'source/drift',
    file: 'content/notices/a/notice.mdx',
    line: 28,
    column: 14,
    place: say('第 3 段第 9 字', 'paragraph 3, character 9'),
    found: '…[品]質…',
    expected: '…[質]量…',
    hint: say('照源文寫。', 'Write what the source says.'),
  },
  {
    id: 'file/missing',
    file: 'content/notices/a/links.yaml',
    place: say('檔案', 'file'),
    found: say('沒有', 'nothing'),
    expected: 'links.yaml',
    hint: say('放回原處。', 'Put it back.'),
  },
];

test('a report is ordered by file, in Chinese', () => {
  expect(formatReport(diagnostics, 'zh')).toBe(`內容有 2 處問題，什麼也沒有發布。

content/notices/a/links.yaml  error file/missing  檔案
  發現  沒有
  應為  links.yaml
  辦法  放回原處。

content/notices/a/notice.mdx:28:14  error source/drift  第 3 段第 9 字
  發現  …[品]質…
  應為  …[質]量…
  辦法  照源文寫。`);
});

test('a report is in English where that is asked for', () => {
  expect(formatReport(diagnostics.slice(0, 1), 'en'))
    .toBe(`1 problem in the content; nothing was published.

content/notices/a/notice.mdx:28:14  error source/drift  paragraph 3, character 9
  found     …[品]質…
  expected  …[質]量…
  hint      Write what the source says.`);
});
