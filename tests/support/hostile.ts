/** What no reader means to ask: markup, signs of other languages, broken and invisible characters. */
const pieces = [
  '<script>document.title="x"</script>',
  '<img src=x onerror="document.title=1">',
  '"><svg/onload=alert(1)>',
  '&lt;b&gt;',
  '" OR "1"="1',
  "'; DROP TABLE notices;--",
  '.*+?^${}()|[\\]\\\\',
  '(?<=整)改{1,99999}',
  '\ud800',
  '\udfff整改',
  '\u0000\u0007\u001b[31m',
  '\u202e整改\u202c\u200f\u200b\ufeff',
  '👨‍👩‍👧‍👦🇨🇳',
  '𠀀𪚥',
  'e\u0301\u0301\u0301\u0301',
  '％ＦＦ　１２３',
  '../../../etc/passwd',
  '__proto__ constructor toString hasOwnProperty',
  '|||| zz z',
  '「」『』“”‘’、，。；：！？…—',
  '\t\r\n\v\f\u2028\u2029',
  '整改責任',
  '产业扶贫',
  'javascript:alert(1)',
  '${7*7}{{7*7}}',
  '%00%0a%u6574',
];

/**
 * Makes `count` hostile queries, the same every time: pieces of the above, joined at random, and
 * some of 5,000 characters.
 */
export function makeHostile(count: number): string[] {
  let seed = 77;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const pick = (): string => pieces[random(pieces.length)] as string;
  return Array.from({ length: count }, (_, index) => {
    if (index % 200 === 0) return pick().repeat(5000).slice(0, 5000);
    return Array.from({ length: 1 + random(5) }, () => {
      const piece = pick();
      const at = random(piece.length);
      return random(3) === 0 ? piece.slice(at, at + 1 + random(8)) : piece;
    }).join(random(2) === 0 ? '' : ' ');
  });
}
