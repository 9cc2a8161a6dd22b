import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Notice } from '../notices/notice.ts';
import type { Synonym } from '../schemas/synonyms.ts';

const file = 'content/registers/synonyms.yaml';

/** A synonym is there once and leads to words that stand in a notice. */
export function judgeSynonyms(
  synonyms: readonly Synonym[],
  notices: readonly Pick<Notice, 'blocks'>[],
): Diagnostic[] {
  const texts = notices.flatMap(({ blocks }) => blocks.map((block) => block['zh-Hant']));
  return synonyms.flatMap(({ word, means }, index): Diagnostic[] => {
    const place = `[${index}] ${word}`;
    const diagnostics: Diagnostic[] = means
      .filter((words) => !stands(words, texts))
      .map((words) => ({
        file,
        place,
        found: `“${words}” under \`means\`, which stands in no notice`,
        expected: 'words that a notice has, to the character, in zh-Hant',
        hint: 'Write them as the notice does, or take them out.',
      }));
    if (synonyms.findIndex((other) => other.word === word) !== index) {
      diagnostics.push({
        file,
        place,
        found: 'a second entry for this word',
        expected: 'one entry a word',
        hint: 'Put all of its `means` into one entry.',
      });
    }
    return diagnostics;
  });
}

/** The synonyms whose word stands in none of `texts`; the others rest, since that word is found as it is. */
export function getNeeded(synonyms: readonly Synonym[], texts: readonly string[]): Synonym[] {
  return synonyms.filter(({ word }) => !stands(word, texts));
}

function stands(words: string, texts: readonly string[]): boolean {
  return texts.some((text) => text.includes(words));
}
