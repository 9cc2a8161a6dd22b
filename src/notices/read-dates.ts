import { readNumber } from './numerals.ts';

/** A date that a text states, in UTF-16 units of that text. */
export interface FoundDate {
  start: number;
  end: number;
  /** ISO 8601: a day or a month; --MM-DD where the text has named no year. */
  date: string;
}

const figure = '[\\d０-９零〇○一二三四五六七八九十百]';
const republic = '(?:(?:中[華华])?民[國国])';

/** 2021年11月8日, 民國109年11月, 二○二○年三月十日, 11月14日, and in a span also 至20日. */
const inWords = new RegExp(
  `(?:(?:(?<republic>${republic})?(?<year>${figure}{2,6})|(?<same>同))年)?(?:(?<month>${figure}{1,3})月(?:份)?)?(?:(?<day>${figure}{1,3})[日號号])?`,
  'gu',
);

/** 2021-11-08, 109/11/02, 2021.11.8; a year of three digits is of the Republic. */
const inFigures =
  /(?<!\d)(?<year>\d{3,4})(?<by>[-/.])(?<month>\d{1,2})\k<by>(?<day>\d{1,2})(?!\d)/gu;

/**
 * Finds the dates that `text` states. Where one leaves out its year or month it has those of the one
 * before it, as 12月20日 has in 2021年11月8日至12月20日.
 *
 * @param before the text before it, whose last year holds
 */
export function findDates(text: string, before = ''): FoundDate[] {
  const whole = before + text;
  const matches = [...whole.matchAll(inWords), ...whole.matchAll(inFigures)]
    .filter(([words]) => words !== '')
    .sort((a, b) => a.index - b.index);
  let year = '';
  let month = '';
  return matches.flatMap(({ 0: words, index, groups = {} }): FoundDate[] => {
    if (groups['year']) year = readYear(groups['year'], groups['republic'], groups['by']);
    if (groups['year'] || groups['same']) month = '';
    if (groups['month']) month = twoDigits(groups['month']);
    const day = groups['day'] ? twoDigits(groups['day']) : '';
    const span = /[至到—–-]$/u.test(whole.slice(0, index));
    // A day alone is one of the month before it in a span, and else any number of days.
    if (!groups['month'] && !(day && span)) return [];
    if (!month || (!day && !year)) return [];
    const date = [year || '-', month, day].filter(Boolean).join('-');
    if (index < before.length || !isReal(date)) return [];
    const start = index - before.length;
    return [{ start, end: start + words.length, date }];
  });
}

/** Whether `date` is the one that a text states, of whatever year where it names none. */
export function statesDate(date: string, stated: string): boolean {
  return stated === date || (stated.startsWith('--') && date.endsWith(stated.slice(1)));
}

function readYear(numeral: string, republic: string | undefined, by: string | undefined): string {
  const number = readNumber(numeral);
  const ofRepublic = republic !== undefined || (by !== undefined && numeral.length === 3);
  return String(ofRepublic ? number + 1911 : number).padStart(4, '0');
}

function twoDigits(numeral: string): string {
  return String(readNumber(numeral)).padStart(2, '0');
}

/** Whether the calendar has the day or month; a leap day where the year is not known. */
function isReal(date: string): boolean {
  const [year, month = '', day = '01'] = date.replace(/^--/, '2000-').split('-');
  const iso = `${year}-${month}-${day}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso);
}
