import { unify } from '../script/unify.ts';
import { say, type Words } from './words.ts';

/** A character that does not belong into a text, and where it stands, in code points. */
export interface Stray {
  at: number;
  character: string;
  kind: Words;
  /** What Unicode says that it stands for. */
  instead?: string | undefined;
}

/** Characters that no reader can see or read, and what each kind is called. */
const kinds: readonly (readonly [RegExp, Words])[] = [
  [/\ufffd/u, say('解碼錯誤留下的替代字符', 'a replacement character, left by a wrong decoding')],
  [/\p{Co}/u, say('私用區字符，讀者沒有字型', 'a private-use character, which no font has')],
  [/\p{Cs}/u, say('半個代理對', 'half of a surrogate pair')],
  [
    /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/u,
    say('改變文字方向的字符', 'a mark of text direction'),
  ],
  [/[\u2028\u2029]/u, say('看不見的分行或分段符', 'an invisible line or paragraph separator')],
  [/\p{Variation_Selector}/u, say('異體選擇符', 'a variation selector')],
  [/\p{Cf}/u, say('看不見的格式字符', 'an invisible formatting character')],
  [/\p{Cc}/u, say('控制字符', 'a control character')],
  [/\p{Cn}/u, say('Unicode 未定義的字符', 'a code point that Unicode does not define')],
];

const compatibility = say('部首或相容字', 'a radical or compatibility form of a character');

/**
 * Finds the characters of `text` that may not be printed. Editors' own words may have line feeds and
 * compatibility forms, which reasons speak of.
 */
export function collectStrays(text: string, of: 'document' | 'editorial'): Stray[] {
  if (!suspicious.test(text)) return [];
  return [...text].flatMap((character, at): Stray[] => {
    if (of === 'editorial' && /[\n\t]/.test(character)) return [];
    const kind = kinds.find(([pattern]) => pattern.test(character))?.[1];
    if (kind) return [{ at, character, kind }];
    const instead = of === 'document' ? unify(character) : character;
    return instead === character ? [] : [{ at, character, kind: compatibility, instead }];
  });
}

const suspicious =
  /[\p{C}\p{Variation_Selector}\u2028\u2029\ufffd\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;

/** U+202E, a mark of text direction: the code point and what it is called. */
export function describeStray({ character, kind }: Stray): Words {
  const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  return say(`${code}，${kind.zh}`, `${code}, ${kind.en}`);
}
