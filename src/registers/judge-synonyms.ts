import type { Fault } from '../faults/fault.ts';
import type { Notice } from '../notices/notice.ts';
import type { Synonym } from '../schemas/synonyms.ts';

const file = 'content/registers/synonyms.yaml';

/** A synonym leads from a word that stands in no notice, and is there once, to words that do stand. */
export function judgeSynonyms(
  synonyms: readonly Synonym[],
  notices: readonly Pick<Notice, 'id' | 'blocks'>[],
): Fault[] {
  const find = (words: string) =>
    notices.find(({ blocks }) => blocks.some((block) => block['zh-Hant'].includes(words)));
  return synonyms.flatMap(({ word, means }, index): Fault[] => {
    const place = `[${index}] ${word}`;
    const standing = find(word);
    const faults: Fault[] = means
      .filter((words) => !find(words))
      .map((words) => ({
        file,
        place,
        found: `“${words}” under \`means\`, which stands in no notice`,
        expected: 'words that a notice has, to the character, in zh-Hant',
        hint: 'Write them as the notice does, or take them out.',
      }));
    if (standing) {
      faults.push({
        file,
        place,
        found: `“${word}” in the notice ${standing.id}`,
        expected: 'a word that no notice has',
        hint: 'Take the entry out: the word is found as it is.',
      });
    }
    if (synonyms.findIndex((other) => other.word === word) !== index) {
      faults.push({
        file,
        place,
        found: 'a second entry for this word',
        expected: 'one entry a word',
        hint: 'Put all of its `means` into one entry.',
      });
    }
    return faults;
  });
}
