import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/words.ts';
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
        id: 'synonyms/unused',
        file,
        place,
        found: say(
          `means 的「${words}」，通報都沒有`,
          `“${words}” under \`means\`, which stands in no notice`,
        ),
        expected: say(
          '通報裡有的詞，zh-Hant，一字不差',
          'words that a notice has, to the character, in zh-Hant',
        ),
        hint: say('照通報寫，或刪去。', 'Write them as the notice does, or take them out.'),
      }));
    if (synonyms.findIndex((other) => other.word === word) !== index) {
      diagnostics.push({
        id: 'synonyms/duplicate',
        file,
        place,
        found: say('同一詞的第二條', 'a second entry for this word'),
        expected: say('每詞一條', 'one entry a word'),
        hint: say('把各項 means 併為一條。', 'Put all of its `means` into one entry.'),
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
