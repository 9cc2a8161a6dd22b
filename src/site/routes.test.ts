import { expect, test } from 'vitest';
import { routes, toHref, toPath } from './routes.ts';

test('zh-Hant lives at the root and zh-Hans under its own folder', () => {
  expect(toPath(routes.notice('a'), 'zh-Hant')).toBe('notices/a/');
  expect(toPath(routes.notice('a'), 'zh-Hans')).toBe('zh-hans/notices/a/');
});

test.each([
  ['', '', './'],
  ['', 'about/', 'about/'],
  ['about/', '', '../'],
  ['about/', 'about/', './'],
  ['notices/a/', 'notices/b/', '../b/'],
  ['notices/a/', 'notices/a/collation/', 'collation/'],
  ['notices/a/collation/', 'notices/a/', '../'],
  ['notices/a/', 'zh-hans/notices/a/', '../../zh-hans/notices/a/'],
  ['zh-hans/about/', 'zh-hans/', '../'],
  ['notices/a/', 'notices/a/source.txt', 'source.txt'],
])('from “%s” to “%s” is “%s”', (from, to, href) => {
  expect(toHref(from, to)).toBe(href);
  expect(new URL(href, `https://notices.example/${from}`).pathname).toBe(`/${to}`);
});
