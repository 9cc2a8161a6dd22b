import { expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

const cut = (text: string) => splitSentences(text).map(([start, end]) => text.slice(start, end));

test.each([
  ['a full stop', '一。二。', ['一。', '二。']],
  ['a semicolon or a colon', '主要是：一；二。', ['主要是：', '一；', '二。']],
  [
    'a mark in front of a closing quote, which stays with it',
    '他說：「好。」再走。',
    ['他說：', '「好。」', '再走。'],
  ],
  ['the same in zh-Hans', '他说：“好。”再走。', ['他说：', '“好。”', '再走。']],
  ['no mark at the end', '一。二', ['一。', '二']],
])('cuts at %s', (_, text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

test('a long sentence is cut at commas into parts of at most 80 characters', () => {
  const text = `${'整改落實要抓緊抓好抓實，'.repeat(12)}不留尾巴。`;
  const parts = cut(text);
  expect(parts.join('')).toBe(text);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(80);
});
