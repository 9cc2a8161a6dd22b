import { findStatuses } from '../../notices/find-statuses.ts';
import type { StatusEntry } from '../../schemas/statuses.ts';

const state = '整改(?:工作)?(?:落实|落實|进展|進展|完成)?(?:情况|情況|进展|進展|结果|結果)';

/** A title of its own: …整改情况的通报, …整改落实情况的函, …的整改报告, …整改进展情况. */
const titled = new RegExp(
  `${state}的?(?:通报|通報|报告|報告|公告|公示|说明|說明|函)|整改(?:通报|通報|报告|報告)|${state}$`,
  'u',
);

/** What a meeting heard or whom someone urged is no title of a report. */
const heard =
  /听取|聽取|审议|審議|督导|督導|督促|检查|檢查|调研|調研|部署|召开|召開|推进会|推進會/u;

/** What a report says of itself: 现将整改情况向社会公开, 《……整改情况的报告》。报告的主要内容如下. */
const said =
  /(?:现将|現將|现就|現就)[^。]{0,40}整改[^。]{0,16}(?:公布|公开|公開|通报|通報|公告|报告|報告|函告|如下)|《[^》]*整改[^》]*(?:情况|情況)的(?:报告|報告|通报|通報)》[^》]{0,16}如下|整改(?:情况|情況|进展|進展)(?:报告|報告|通报|通報)如下/u;

/**
 * The words by which a text is a rectification report, in either script, as 巡視整改進展情況的通報 in its
 * title or 現將整改情況予以公布 anywhere; undefined where there are none.
 */
export function findReportName(text: string): string | undefined {
  const [first = '', second = ''] = text.split(/\r\n?|\n/u).map((line) => line.trim());
  const title = [first + second, first, second].find(
    (line) => line.length < 100 && !/[。！？；]|[：:]$/u.test(line) && titled.test(line),
  );
  if (title && !heard.test(title)) return titled.exec(title)?.[0];
  return said.exec(text)?.[0];
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
