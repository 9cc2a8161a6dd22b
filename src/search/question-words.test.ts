import { expect, test } from 'vitest';
import { foldText, readFold } from './fold.ts';
import { toAsked } from './question-words.ts';

const fold = readFold('么麼 几幾 号號 时時 谁誰 吗嗎');
const ask = (typed: string) => toAsked([foldText(typed, fold).text], fold);

test.each([
  ['廉政風險怎麼辦', ['廉政風險|'], false],
  ['廉政風險怎么办嗎', ['廉政風險|办|'], false],
  ['誰主持反饋會', ['|主持反饋會'], false],
  ['巡視什么时候開始', ['巡視|開始'], true],
  ['几月几号', ['几月几号'], true],
  ['誰嗎', ['谁吗'], false],
])('%s asks about %j', (typed, phrases, when) => {
  expect(ask(typed)).toEqual({ phrases, when });
});
