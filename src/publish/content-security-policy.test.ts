import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { collectHashes } from './content-security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('what is inline and runs is hashed; data and files are not', () => {
  const html = `<html><head><style>a > b {}</style><script>if (1 < 2) run()</script></head>
    <body><script src="a.js"></script><script type="application/json">["a"]</script></body></html>`;
  const { style, script } = collectHashes(html);
  expect(style).toEqual([hash('a > b {}')]);
  expect(script).toEqual([hash('if (1 < 2) run()')]);
});

test('words that look like a script or a style are neither', () => {
  const html = `<html><head><meta name="description" content="<style>"><style>a {}</style>
    <meta name="title" content="<script>alert(1)</script>"></head><body>
    <!-- <script>alert(2)</script> --><p title="<style>b {}</style>">&lt;script>alert(3)</p></body></html>`;
  expect(collectHashes(html)).toEqual({ style: [hash('a {}')], script: [] });
});
