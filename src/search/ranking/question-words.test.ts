import { expect, test } from 'vitest';
import { foldText, readFold } from '../query/fold.ts';
import { toAsked } from './question-words.ts';

const fold = readFold('么麼 几幾 号號 时時 谁誰 吗嗎 长長 里裡 间間');
const ask = (typed: string) => toAsked([foldText(typed, fold).text], fold);

test.each([
  ['廉政風險怎麼辦', ['廉政風險|'], undefined, false],
  ['廉政風險怎么办嗎', ['廉政風險|办|'], undefined, false],
  ['誰主持反饋會', ['|主持反饋會'], 'person', false],
  ['縣委書記叫什么名字', ['縣委書記|'], 'person', false],
  ['巡視是什么时候', ['巡視是|'], 'day', false],
  ['巡視时间', ['巡視|'], 'day', false],
  ['巡視什么时候開始', ['巡視|開始'], 'span', false],
  ['什么时候到什么时候', ['|到|'], 'span', false],
  ['巡視多长时间', ['巡視|'], 'span', false],
  ['在哪里開會', ['|開會'], 'place', false],
  ['整改意見有几點', ['整改意見有|'], 'number', false],
  ['几月几号', ['几月几号'], 'day', false],
  ['誰嗎', ['谁吗'], 'person', false],
  ['駐村有什么問題', ['駐村|問題'], undefined, true],
  ['組織部門的短板', ['組織部門短板'], undefined, true],
  ['11項問題', ['11項問題'], undefined, true],
  ['突出問題怎麼解決', ['突出問題|解決'], undefined, false],
])('%s asks about %j', (typed, phrases, sort, findings) => {
  expect(ask(typed)).toEqual({ phrases, sort, findings });
});
