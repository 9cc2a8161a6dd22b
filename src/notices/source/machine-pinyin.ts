import type { Ambiguity } from '../ambiguities/ambiguity.ts';
import { isForeign } from './foreign.ts';

/** The reading of a character in brackets behind it: 據(jù), 們(men). */
interface Reading {
  /** The character, and where the bracket behind it stands, in UTF-16 units. */
  character: string;
  at: number;
  /** The reading with its brackets. */
  words: string;
}

const toneLetter = '[āáǎăàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]|\\p{Mn}';
const syllable = `(?:[a-züɑɡ]|${toneLetter}){1,8}`;
const bracketed = new RegExp(`(?<=(\\p{Script=Han}))(?:\\(${syllable}\\)|（${syllable}）)`, 'gu');
const toned = new RegExp(toneLetter, 'u');
const toneless = /^.(?:[zcs]h|[b-df-hj-np-tw-z])[aeiouü]{1,3}(?:n|ng|r)?.$/u;

/**
 * The readings that a machine put behind the characters it had converted, 根據(jù)統(tǒng)一部署: where at
 * least three characters of one script alone have a reading with a tone mark in the same brackets, these
 * and the others of that kind. The reading that an author gives of a rare character is none of them.
 */
export function findMachineReadings(text: string): Reading[] {
  const all = collectReadings(text).filter(
    ({ character, words }) =>
      (isForeign(character, 'zh-Hans') || isForeign(character, 'zh-Hant')) &&
      (toned.test(words) || toneless.test(words)),
  );
  const kinds = Map.groupBy(all, ({ words }) => words[0]);
  return [...kinds.values()].filter(isMachineMade).flat();
}

function isMachineMade(readings: readonly Reading[]): boolean {
  const read = readings.filter(({ words }) => toned.test(words));
  return new Set(read.map(({ character }) => character)).size >= 3;
}

/** The text without the readings that a machine put into it. */
export function leaveOutReadings(text: string): string {
  let left = '';
  let from = 0;
  for (const { at, words } of findMachineReadings(text).sort((a, b) => a.at - b.at)) {
    left += text.slice(from, at);
    from = at + words.length;
  }
  return left + text.slice(from);
}

/** The readings with a tone mark that a text gives of its characters, for a person to look at. */
export function collectReadingAmbiguities(text: string): Ambiguity[] {
  return collectReadings(text)
    .filter(({ words }) => words.startsWith('（') && toned.test(words))
    .map(({ at, words }) => ({
      at: [...text.slice(0, at)].length,
      form: words,
      instead: [''],
      why: 'reading',
    }));
}

function collectReadings(text: string): Reading[] {
  return [...text.matchAll(bracketed)].map(({ index, 0: words, 1: character = '' }) => {
    return { character, at: index, words };
  });
}
