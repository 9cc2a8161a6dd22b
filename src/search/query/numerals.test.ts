import { expect, test } from 'vitest';
import { toOtherNumerals } from './numerals.ts';

test.each([
  ['12巡視組', ['十二巡視組']],
  ['第２０號', ['第二十號']],
  ['2個確保', ['二個確保', '兩個確保']],
  ['三點整改意見', ['3點整改意見']],
  ['三月十日', ['3月10日']],
  ['3月10号', ['3月10日']],
  ['二〇二〇年三月', ['2020年3月']],
  ['2020-03-10', ['2020年3月10日']],
  ['2020/3', ['2020年3月']],
  ['2020年3月10日', []],
  ['十九大', []],
  ['駐村幫扶', []],
])('%s can be written as %j', (typed, forms) => {
  expect(toOtherNumerals(typed)).toEqual(forms);
});
