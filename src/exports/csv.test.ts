import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { NoticeFileData } from '../schemas/notice-file.ts';
import { columns, reportColumns, toCsv } from './csv.ts';

const point = {
  id: 'f1',
  kind: 'finding',
  name: '發現問題1',
  section: 'findings',
  bodies: [
    { id: 'a', name: '甲' },
    { id: 'b', name: '乙' },
  ],
  text: '他說"好",\n就走',
  block: 2,
  start: 10,
  end: 18,
  address: 'https://example.net/#f1',
};

test('the table begins with a byte order mark, counts as the JSON does and quotes what RFC 4180 says', () => {
  const table = toCsv({ id: 'n', points: [point], facts: [] } as unknown as NoticeFileData);
  expect(table).toBe(
    `\ufeff${columns.join(',')}\r\nn,f1,finding,發現問題1,甲、乙,,findings,"他說""好"",\n就走",2,10,18,https://example.net/#f1\r\n`,
  );
});

test.each(['=1+1', '+7', '-7', '@SUM(A1)', '＝1', '＋7', '－7', '＠甲', '\t=1', '\r=1'])(
  '%j is no formula in a spreadsheet',
  (text) => {
    const table = toCsv({ id: 'n', points: [{ ...point, text }] } as unknown as NoticeFileData);
    expect(table).toMatch(/,"?'[^,]*,2,10,18,/);
  },
);

test('the page about the site describes every column, and no other', () => {
  const about = readFileSync('content/pages/about.mdx', 'utf8');
  const described = [...about.matchAll(/^- \*\*([a-z\\_]+)\*\*：/gm)].map(([, name]) =>
    name?.replace('\\', ''),
  );
  expect(described).toEqual([...columns, ...reportColumns]);
});
