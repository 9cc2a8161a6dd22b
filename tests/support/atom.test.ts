import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { toAtom } from '../../src/exports/atom.ts';
import { collectAtomDiagnostics, type XmlElement } from './atom.ts';

const self = 'https://notices.example/feed.xml';
const entry = {
  id: 'https://notices.example/notices/a/',
  title: '甲 & 乙',
  address: 'https://notices.example/notices/a/',
  updated: '2020-03-10',
  summary: '「回頭看」<情況>',
  paragraphs: ['第一段。'],
};
const feed = toAtom({
  script: 'zh-Hant',
  id: 'https://notices.example/',
  title: '讀本',
  subtitle: '讀本',
  author: '讀本',
  self,
  alternate: 'https://notices.example/',
  entries: [entry, { ...entry, id: 'https://notices.example/notices/b/', updated: '' }],
});

test('a feed as we write it has no diagnostics', () => {
  expect(judge(feed)).toEqual([]);
});

test.each([
  ['<updated>2020-03-10T00:00:00Z</updated>\n  <author>', '<author>', 'feed has updated 0 times'],
  ['T00:00:00Z</updated>', '</updated>', 'updated is no time: 2020-03-10'],
  ['notices/b/</id>', 'notices/a/</id>', 'an id occurs twice'],
  ['<summary>', '<abstract/><summary>', 'entry holds abstract'],
  ['rel="self"', 'rel="via"', 'gives undefined as its address'],
  ['<id>https://notices.example/</id>', '<id>1</id>', 'no IRI as an id: 1'],
  ['1970-01-01', '2021-01-01', 'not the newest first'],
  [
    'http://www.w3.org/2005/Atom',
    'http://purl.org/atom/ns#',
    'feed is not in the namespace of Atom',
  ],
])('a feed with %s made %s has a diagnostic', (find, replace, diagnostic) => {
  expect(feed).toContain(find);
  expect(judge(feed.replace(find, replace))).toContain(diagnostic);
});

function judge(xml: string): string[] {
  const root = parseDocument(xml, { xmlMode: true }).children.find((node) => 'attribs' in node);
  return collectAtomDiagnostics(toElement(root as unknown as Parsed), self);
}

interface Parsed {
  name: string;
  attribs: Record<string, string>;
  children: (Parsed & { type: string; data: string })[];
}

function toElement({ name, attribs, children }: Parsed, namespace = attribs['xmlns']): XmlElement {
  return {
    namespace: namespace ?? null,
    name,
    attributes: attribs,
    text: children.map(({ type, data }) => (type === 'text' ? data : '')).join(''),
    children: children
      .filter(({ type }) => type === 'tag')
      .map((child) => toElement(child, namespace)),
  };
}
