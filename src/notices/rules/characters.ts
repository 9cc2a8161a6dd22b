import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Block } from '../mdx/prose.ts';
import { toContext } from './text.ts';

/** Characters that have no business in a printed Chinese text, and what each kind is called. */
const strays: readonly (readonly [RegExp, string])[] = [
  [/\ufffd/u, 'a replacement character, left by a wrong decoding'],
  [/\p{Co}/u, 'a private-use character, which no reader’s font has'],
  [/\p{Cs}/u, 'half of a surrogate pair'],
  [/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u, 'an invisible formatting character'],
  [/\p{Cc}/u, 'a control character'],
  [/[\u2e80-\u2fdf\uf900-\ufaff]/u, 'a radical or compatibility form of a character'],
];

/** Finds characters of the notice `file` that no edition may print. */
export function judgeCharacters(blocks: readonly Block[], file: string): Diagnostic[] {
  return blocks.flatMap(({ text, line }, index) =>
    [...text].flatMap((character, at): Diagnostic[] => {
      const stray = strays.find(([pattern]) => pattern.test(character));
      if (!stray) return [];
      const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      return [
        {
          file,
          line,
          place: `paragraph ${index + 1}, character ${at + 1}`,
          found: `U+${code}, ${stray[1]}, in ${toContext(text, at)}`,
          expected: 'characters that can be read',
          hint: 'Find the right character in another copy of the document and enter it as a correction.',
        },
      ];
    }),
  );
}
