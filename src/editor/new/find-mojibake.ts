import { decodeHTMLStrict } from 'entities';

/** What a text shows when it was once read in the wrong encoding. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/\ufffd+/u, 'replacement characters: bytes were lost'],
  [/锟斤拷|錕斤拷|烫烫烫|屯屯屯/u, 'what replacement characters become in GBK'],
  [
    /[ÃÂäåæçèéïã][\u0080-\u00bf€‚„…†‡‰Š‹ŒŽ‘’“”•–—™š›œžŸ¡-¿]{1,2}/u,
    'UTF-8 that was read as Latin-1',
  ],
  [
    /(?:[锛銆鐨涓鈥绗鏄鍦浠鍙鏈鍜缁](?:[\u4e00-\u9fa5\ue000-\uf8ff]{0,2})){3}/u,
    'UTF-8 that was read as GBK',
  ],
  [/\?{4,}|\p{Script=Han}\?{2,}[a-z]?\p{Script=Han}/u, 'question marks in place of characters'],
  [
    /\?[a-z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*\)/u,
    'a question mark in place of a character, and its reading',
  ],
  [/(?<![&a-z])[lr][ds]quo;/u, 'the rest of an HTML entity'],
  [/(?<!\d)(?:19|20)\d{4,6}日/u, 'a date without its 年 and 月'],
  [/&#?[a-z0-9]{2,};/iu, 'an HTML entity that stands for nothing, or was escaped twice'],
];

/**
 * Finds characters that were broken before the text came here. They are refused: what stood there
 * cannot be known from the file, and is not guessed at.
 */
export function findMojibake(text: string): { line: number; found: string; what: string }[] {
  return decodeHTMLStrict(text)
    .split(/\r\n?|\n/u)
    .flatMap((line, index) =>
      signs.flatMap(([pattern, what]) => {
        const match = pattern.exec(line);
        if (!match) return [];
        const found = line.slice(Math.max(0, match.index - 6), match.index + match[0].length + 6);
        return [{ line: index + 1, found, what }];
      }),
    );
}
