import { expect, test } from 'vitest';
import { foldText, readFold } from './fold.ts';
import { toAsked } from './question-words.ts';

const fold = readFold('么麼 几幾 号號 时時 谁誰 吗嗎');
const ask = (typed: string) => toAsked([foldText(typed, fold).text], fold);

test.each([
  ['廉政風險怎麼辦', ['廉政風險|'], undefined, false],
  ['廉政風險怎么办嗎', ['廉政風險|办|'], undefined, false],
  ['誰主持反饋會', ['|主持反饋會'], undefined, false],
  ['巡視是什么时候', ['巡視是|'], 'day', false],
  ['巡視什么时候開始', ['巡視|開始'], 'span', false],
  ['什么时候到什么时候', ['|到|'], 'span', false],
  ['几月几号', ['几月几号'], 'day', false],
  ['誰嗎', ['谁吗'], undefined, false],
  ['駐村有什么問題', ['駐村有|問題'], undefined, true],
])('%s asks about %j', (typed, phrases, when, findings) => {
  expect(ask(typed)).toEqual({ phrases, when, findings });
});
