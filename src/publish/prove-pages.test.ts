import { expect, test } from 'vitest';
import { readNotice } from '../notices/read-notice.ts';
import { readRegisters } from '../registers/read-registers.ts';
import { makeProvedText } from './proved-text.ts';
import { readArticle } from './prove-pages.ts';

const page = (inside: string): string =>
  `<h1>題名</h1><article><section id="s1"><h2>問題<a lang="zh-Hans">此处简体</a></h2>` +
  `<p>水質<span id="f1">檢測&lt;<b>1</b>&gt;不全</span>。</p>${inside}` +
  `<div role="group"><ol><li>1</li></ol></div></section></article><p>頁尾</p>`;

test('an article is its paragraphs and the headings of its text', () => {
  expect(readArticle(page(''))).toEqual(['水質檢測<1>不全。']);
  expect(readArticle(page('<h2><span data-text>二、要求</span></h2>'))).toEqual([
    '水質檢測<1>不全。',
    '二、要求',
  ]);
});

test.each([
  ['<p>多出的一段。</p>', '多出的一段。'],
  ['<pre><code>多出</code></pre>', '多出'],
  ['<code>多出</code>', '多出'],
  ['<ul><li>多出</li></ul>', '多出'],
  ['<ol start="99999"><li>多出</li></ol>', '多出'],
  ['<blockquote>多出</blockquote>', '多出'],
  ['<table><tr><td>多出</td></tr></table>', '多出'],
  ['<img src="x.png" alt="多出">', '多出'],
  ['<a href="https://example.org/">多出</a>', '多出'],
  ['<h3>多出</h3>', '多出'],
  ['<strong>多出</strong>', '多出'],
  ['<button>多出</button>', '多出'],
  ['<figure><figcaption>多出</figcaption></figure>', '多出'],
  ['<p><span data-text>多出</span></p>', '多出'],
  ['多出', '多出'],
])('%s in an article is a paragraph that no source has', (inside, words) => {
  expect(readArticle(page(inside))).toEqual(['水質檢測<1>不全。', words]);
});

test('source, corrections and conversion make what the model says', () => {
  const { registers } = readRegisters('.');
  const { notice } = readNotice('.', 'content/notices/zhenxiong-2020', registers);
  const proved = makeProvedText('.', 'content/notices/zhenxiong-2020', registers);
  expect(proved?.paragraphs).toEqual(notice?.blocks);
  expect(proved?.lines).toHaveLength(notice?.blocks.length ?? 0);
});
