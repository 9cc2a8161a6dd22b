import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHeaderRules, toHeaders } from './headers-file.ts';

const file = `# for every page
/*
  X-Frame-Options: DENY
  Link: </a.css>; rel=preload

/notices/:notice/
  Link: </b.css>; rel=preload
/about/
  ! X-Frame-Options
`;

test('every rule that matches a path counts, and equal names are joined', () => {
  const rules = readHeaderRules(toFolder(file));
  expect(toHeaders(rules, '/notices/zhenxiong-2020/')).toEqual({
    'x-frame-options': 'DENY',
    link: '</a.css>; rel=preload, </b.css>; rel=preload',
  });
});

test('an exclamation mark takes a header away again', () => {
  const rules = readHeaderRules(toFolder(file));
  expect(toHeaders(rules, '/about/')).not.toHaveProperty('x-frame-options');
});

test('a placeholder is one step of a path', () => {
  const rules = readHeaderRules(toFolder('/notices/:notice/\n  X-A: 1\n'));
  expect(toHeaders(rules, '/notices/a/collation/')).toEqual({});
});

test('a site without the file has no rules', () => {
  expect(readHeaderRules(mkdtempSync(join(tmpdir(), 'site-')))).toEqual([]);
});

test('a header before any path is a diagnostic, told with its line', () => {
  expect(() => readHeaderRules(toFolder('\n  X-A: 1\n'))).toThrow(
    '_headers, line 2: neither a path nor a header: X-A: 1',
  );
});

function toFolder(headers: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, '_headers'), headers);
  return folder;
}
