import { expect, test } from 'vitest';
import { markDates } from './mark-dates.ts';

/** The dates that are marked, each with its fact. */
function collectMarked(text: string, report = false): string[] {
  const marked = markDates(text, new Set(), report);
  return [...marked.matchAll(/<Fact name="([^"]*)" date="([^"]*)">/g)].map(
    ([, name, day]) => `${name} ${day}`,
  );
}

test.each([
  ['2020年3月18日至2020年5月2日开展巡视。', ['begins 2020-03-18', 'ends 2020-05-02']],
  [
    '2033年4月8日至5月20日开展检查。2033年6月3日，检查组反馈了情况。',
    ['begins 2033-04-08', 'ends 2033-05-20', 'fed-back 2033-06-03'],
  ],
  ['2033年4月8日到20日开展检查。', ['begins 2033-04-08', 'ends 2033-04-20']],
  ['2033年4月8日，县里动员。到2033年5月20日，检查组反馈意见时已经改完。', ['fed-back 2033-05-20']],
  ['2033年4月8日动员，截至2033年5月20日，完成过半。', []],
  ['2033年6月3日，检查组向县里反馈了情况。', ['fed-back 2033-06-03']],
])('in “%s” the facts are %j', (text, facts) => {
  expect(collectMarked(text)).toEqual(facts);
});

test('a report says up to which day it speaks', () => {
  expect(collectMarked('截至2033年5月20日，完成过半。', true)).toEqual(['as-of 2033-05-20']);
});
