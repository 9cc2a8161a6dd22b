const digits = [...'零一二三四五六七八九'];

/** Hundreds, tens and ones as Chinese writes them; 十 alone is ten. */
const written =
  /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/u;

/** Reads a number below 1,000 as Chinese writes it, in characters or in digits; NaN if it is none. */
export function toNumber(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const match = written.exec(numeral.replaceAll('〇', '零').replace(/[兩两]/gu, '二'));
  if (!match || numeral === '') return NaN;
  const [, hundreds, tens, ten, ones] = match.map((part) => (part ? digits.indexOf(part) : 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return hundreds * 100 + (ten ? (tens || 1) * 10 : 0) + ones;
}
