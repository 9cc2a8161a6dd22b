import { findStatuses } from '../notices/find-statuses.ts';
import type { StatusEntry } from '../schemas/statuses.ts';

const named =
  /整改(?:进展|進展|落实|落實|工作)?(?:情况|情況|进展|進展).{0,8}(?:通报|通報|报告|報告|公告|公示)|(?:现将|現將).{0,24}整改.{0,16}(?:公布|通报|通報|公告)/u;

/**
 * The words in the head of a text by which it is a rectification report, in either script, as in
 * 關於巡視整改進展情況的通報; undefined where there are none.
 */
export function findReportName(text: string): string | undefined {
  return named.exec(text.slice(0, 400))?.[0];
}

const number = /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d+[.．、])?\s*/u;
const about = /^(?:关于|關於|针对|針對).{2,80}?(?:问题|問題)(?:的整改)?/u;
const progress =
  /^(?:整改(?:进展|進展|落实|落實)?(?:情况|情況)?[：:]|(?:该|該|此|上述)[项項]?(?:问题|問題))/u;

/** Whether a paragraph says what was done about one finding, and is more than a heading over that. */
export function isResponse(paragraph: string): boolean {
  const text = paragraph.replace(number, '');
  const said = about.exec(text)?.[0];
  return progress.test(text) || (said !== undefined && text.length > said.length + 6);
}

/**
 * The words of a response that state how far it is: the last wording of the register, where all
 * that stand in it say the same. More than one status is for a person to decide.
 *
 * @param statuses the register, its words in the script of `text`
 */
export function findStatus(text: string, statuses: readonly StatusEntry[]) {
  const found = findStatuses(text, statuses).sort((a, b) => a.start - b.start);
  const last = found.at(-1);
  if (!last || found.some(({ status }) => status !== last.status)) return undefined;
  // 已完成 and 完成整改 cross in 已完成整改, which is marked whole.
  const crossing = found.filter(({ end }) => end > last.start);
  return { ...last, start: Math.min(...crossing.map(({ start }) => start)) };
}
