import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFile } from './find-file.ts';

const root = mkdtempSync(join(tmpdir(), 'site-'));
mkdirSync(join(root, 'about/empty'), { recursive: true });
for (const file of ['index.html', 'about/index.html', 'icon.svg', '_headers']) {
  writeFileSync(join(root, file), '');
}

test.each([
  ['/', 'index.html'],
  ['/about/', 'about/index.html'],
  ['/icon.svg', 'icon.svg'],
])('%s is the file %s', (path, file) => {
  expect(findFile(root, path, '/')).toEqual({ file: join(root, file), status: 200 });
});

test('an address without its slash is sent to the one with it', () => {
  expect(findFile(root, '/about', '/')).toEqual({ redirect: '/about/' });
});

test.each([
  ['/nothing', 'there is no such file'],
  ['/about/empty/', 'a folder without a page is no page'],
  ['/_headers', 'what speaks to the host is not for readers'],
  ['/..%2f..%2fetc/passwd', 'nothing outside the folder is served'],
  ['/%', 'a percent sign that escapes nothing'],
])('%s is not found: %s', (path) => {
  expect(findFile(root, path, '/')).toEqual({ file: join(root, '404.html'), status: 404 });
});

test('under a sub-path only what stands below it is found', () => {
  expect(findFile(root, '/sub/about', '/sub/')).toEqual({ redirect: '/sub/about/' });
  expect(findFile(root, '/sub/', '/sub/')).toMatchObject({ status: 200 });
  expect(findFile(root, '/about/', '/sub/')).toMatchObject({ status: 404 });
});

test('what is not found is answered by the nearest 404 page', () => {
  mkdirSync(join(root, 'edition'));
  writeFileSync(join(root, 'edition/404.html'), '');
  const file = join(root, 'edition/404.html');
  expect(findFile(root, '/edition/nothing/at/all/', '/')).toEqual({ file, status: 404 });
});
