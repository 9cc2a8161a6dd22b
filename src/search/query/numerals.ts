/**
 * Other ways to write the numbers and days in what was typed, for who is asked what is nearest:
 * 12巡視組 → 十二巡視組, 三月十日 → 3月10日, 2020-03-10 → 2020年3月10日.
 *
 * @returns nothing where there is no number, or it can be written in no other way
 */
export function toOtherNumerals(typed: string): string[] {
  const plain = typed.normalize('NFKC');
  const days = plain
    .replace(numericDay, (_, year: string, month: string, day: string) => {
      return `${year}年${Number(month)}月${day ? `${Number(day)}日` : ''}`;
    })
    .replace(chineseYear, (digits) => [...digits].map((digit) => ones.indexOf(digit)).join(''))
    .replace(chineseOfDay, (number) => String(toNumber(number)))
    .replace(/(?<=月\d{1,2})[號号]/gu, '日');
  const forms = [
    days,
    days.replace(arabic, (number) => toChinese(Number(number), false)),
    days.replace(arabic, (number) => toChinese(Number(number), true)),
    days.replace(chinese, (number) => String(toNumber(number))),
  ];
  return [...new Set(forms)].filter((form) => form !== plain);
}

const ones = '〇一二三四五六七八九';

/** A day as machines write it, with or without the day of the month. */
const numericDay = /(?<!\d)(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/gu;

const chineseYear = /[〇一二三四五六七八九]{4}(?=年)/gu;
const chineseOfDay = /[一二三四五六七八九十]{1,3}(?=[月日號号])/gu;

/** A number that counts something; years, months and days are written in digits. */
const arabic = /(?<!\d)[1-9]\d?(?!\d|[年月日])/gu;
const chinese = /[一二三四五六七八九十]{1,3}(?=[點点項项條条個个])/gu;

function toChinese(number: number, counted: boolean): string {
  if (number === 2 && counted) return '兩';
  const [tens, rest] = [Math.floor(number / 10), number % 10];
  const digit = (one: number): string => (one === 0 ? '' : (ones[one] as string));
  return tens === 0 ? digit(rest) : `${tens === 1 ? '' : digit(tens)}十${digit(rest)}`;
}

function toNumber(chinese: string): number {
  const [before, after] = chinese.split('十');
  const digit = (one = ''): number => Math.max(0, ones.indexOf(one));
  return after === undefined ? digit(before) : 10 * (before ? digit(before) : 1) + digit(after);
}
