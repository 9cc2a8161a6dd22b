import { expect, test } from 'vitest';
import { answersFolder, withEdits } from '../../../tests/support/project.ts';
import type { Notice } from '../notice.ts';
import { countProgress, getCurrent } from '../views/progress.ts';
import { readNotices } from '../read-notices.ts';
import { noRelations } from './relations.ts';

const notices = withEdits([], readNotices, answersFolder);
const get = (id: string): Notice => notices.find((notice) => notice.id === id) as Notice;
const answered = get('luming-2031');
const finding = (id: string) => answered.points.find((point) => point.id === id)!;

test('each response stands at what it answers, in both scripts, the newest report first', () => {
  const said = answered.relations.answeredBy.map(({ point, other, status }) => [
    `${point} ← ${other.notice}#${other.id}`,
    status?.is,
    status?.words['zh-Hant'],
    status?.words['zh-Hans'],
  ]);
  expect(said).toEqual([
    ['f1 ← luming-2032-second#p1', 'done', '已完成整改', '已完成整改'],
    ['f1 ← luming-2031-first#p1', 'mostly-done', '基本完成', '基本完成'],
    ['f3 ← luming-2032-second#p2', 'under-way', '正在推進', '正在推进'],
    ['f3 ← luming-2032-second#p3', undefined, undefined, undefined],
    ['f3 ← luming-2031-first#p2', 'not-begun', '尚未開始', '尚未开始'],
    ['r1-1 ← luming-2031-first#p1', 'mostly-done', '基本完成', '基本完成'],
  ]);
});

test('both ends of a reference say the same of it', () => {
  const ends = (key: 'answers' | 'answeredBy') =>
    notices.flatMap(({ id, relations }) =>
      relations[key].map(({ point, other, status, day, asOf }) => {
        const here = `${id}#${point}`;
        const there = `${other.notice}#${other.id}`;
        return { ends: [here, there].sort(), status, day, asOf };
      }),
    );
  const sort = (all: ReturnType<typeof ends>) =>
    all.sort((a, b) => a.ends.join().localeCompare(b.ends.join()));
  expect(sort(ends('answers'))).toEqual(sort(ends('answeredBy')));
});

test('words of a report are links to where they stand, with the day of the response or the report', () => {
  const [first, second, third] = answered.relations.answeredBy;
  expect([first?.status?.id, first?.day?.id, first?.day?.date]).toEqual([
    'status-p1',
    'day-p1',
    '2032-01-15',
  ]);
  expect([second?.day?.date, second?.asOf?.date]).toEqual(['2031-08', '2031-09-30']);
  expect([third?.day, third?.asOf?.words['zh-Hant']]).toEqual([undefined, '2032年3月31日']);
});

test('the newest report governs, and a finding is as far as the least of what it says', () => {
  expect(getCurrent(finding('f1'), answered).map(({ other }) => other.notice)).toEqual([
    'luming-2032-second',
  ]);
  expect(countProgress(answered)).toEqual({
    findings: 4,
    reported: 2,
    counts: [
      { status: 'done', count: 1 },
      { status: 'unstated', count: 1 },
    ],
  });
});

test('a finding made again is known from both sides, with the words that stand in both', () => {
  const [before] = get('luming-2033').relations.repeats;
  const [after] = answered.relations.repeatedBy;
  expect([before?.point, before?.other.id, after?.point, after?.other.id]).toEqual([
    'f1',
    'f3',
    'f3',
    'f1',
  ]);
  expect(after?.ground.map((words) => words['zh-Hans'])).toEqual(['管网漏损', '偏高']);
  expect(after?.why).toEqual(before?.why);
});

test('a notice that nothing refers to is left alone', () => {
  expect(get('zhenxiong-2020').relations).toEqual(noRelations);
});
