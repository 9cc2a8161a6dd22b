const digits = [...'零一二三四五六七八九'];

/** Hundreds, tens and ones as Chinese writes them; 十 alone is ten. */
const written =
  /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/u;

/**
 * Reads a number as Chinese text writes it: 21, ２１, 二十一, 兩百零三, and digit by digit 二○二一;
 * NaN if it is none.
 */
export function readNumber(numeral: string): number {
  const plain = numeral
    .normalize('NFKC')
    .replace(/[〇○]/gu, '零')
    .replace(/[兩两]/gu, '二');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^[零一二三四五六七八九]{2,}$/u.test(plain))
    return Number([...plain].map((digit) => digits.indexOf(digit)).join(''));
  const match = written.exec(plain);
  if (!match || plain === '') return NaN;
  const [hundreds = 0, tens = 0, ten = 0, ones = 0] = match
    .slice(1)
    .map((part) => (part ? digits.indexOf(part) : 0));
  return hundreds * 100 + (ten ? (tens || 1) * 10 : 0) + ones;
}
