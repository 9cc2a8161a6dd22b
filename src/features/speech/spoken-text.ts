const digits = [...'零一二三四五六七八九'];
const places = ['', '十', '百', '千'];

/**
 * What a voice is given for `text`: years digit by digit, other numbers as numbers, no marks of
 * quotation, which some voices read out. For the ear only; nobody sees it.
 *
 *     2020年3月10日「回頭看」 → 二零二零年三月十日回頭看
 */
export function toSpoken(text: string): string {
  return text
    .replace(/\d{4}(?=年)/gu, toDigits)
    .replace(/\d+(?:\.\d+)?[%％]/gu, (found) => `百分之${toNumber(found.slice(0, -1))}`)
    .replace(/\d+(?:\.\d+)?/gu, toNumber)
    .replace(/[「」『』“”‘’]/gu, '');
}

function toDigits(number: string): string {
  return number.replace(/\d/gu, (digit) => digits[Number(digit)] as string);
}

/** Numbers up to 99,999,999 by their names; longer ones, and what begins with 0, digit by digit. */
function toNumber(number: string): string {
  const [whole = '', decimals] = number.split('.');
  const named = whole.length > 8 || /^0./u.test(whole) ? toDigits(whole) : toName(Number(whole));
  return decimals === undefined ? named : `${named}點${toDigits(decimals)}`;
}

function toName(value: number): string {
  if (value === 0) return '零';
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  if (!high) return toFour(low);
  const gap = low > 0 && low < 1000 ? '零' : '';
  return `${toFour(high)}萬${gap}${low ? toFour(low) : ''}`;
}

/** 1 to 9,999: 一十 at the start is 十, a run of zeros between digits one 零. */
function toFour(value: number): string {
  const written = String(value);
  const name = [...written]
    .map((digit, index) =>
      digit === '0' ? '零' : `${digits[Number(digit)]}${places[written.length - 1 - index]}`,
    )
    .join('');
  return name.replace(/零+/gu, '零').replace(/零$/u, '').replace(/^一十/u, '十');
}
