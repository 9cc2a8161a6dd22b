import { expect, test } from 'vitest';
import { toWeighAnswer } from './answers.ts';
import { readFold } from '../query/fold.ts';
import type { Sort } from './question-words.ts';
import type { Unit } from '../unit.ts';

const fold = readFold('时時 书書 记記');
const text = `2020年3月10日，巡視組在城區主會場反饋，縣委書記翟玉龍作表態講話，提出3點意見。
2019年11月29日至2020年1月12日開展巡視；書記要明確整改時限。`;
const unit: Unit = { id: 'a', kind: 'passage', name: '會議', bodies: [], text };

test.each<[Sort, string, string[]]>([
  ['day', '反饋', ['2020年3月10日']],
  ['day', '整改', ['时限']],
  ['span', '開展巡視', ['11月29日至2020年1月12日']],
  ['place', '反饋', ['城區主會場']],
  ['person', '縣委书记', ['翟玉龍']],
  ['number', '意見', ['3點']],
])('who asks for a %s of %s finds %j', (sort, asked, words) => {
  const about = { sort, phrases: [asked], findings: false };
  const weigh = toWeighAnswer(about, [asked], [...asked], (held) => held.length, fold);
  expect(weigh(unit).words).toEqual(words);
});

test('an answer is worth most beside what is asked about, and nothing where that stands nowhere', () => {
  const weigh = (asked: string, held: string[]) =>
    toWeighAnswer(
      { sort: 'place', phrases: [asked], findings: false },
      held,
      [...asked],
      (pairs) => pairs.length,
      fold,
    )(unit).worth;
  expect(weigh('反饋', ['反饋'])).toBeGreaterThan(weigh('整改', ['整改']));
  expect(weigh('高考', [])).toBe(0);
});
