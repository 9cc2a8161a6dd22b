import { createHash } from 'node:crypto';
import { getBoth } from '../../script/both.ts';
import { getVariants } from '../../script/convert.ts';
import type { Script } from '../../script/script.ts';
import type { Notice } from '../../notices/notice.ts';
import { getNeeded } from '../../registers/judge-synonyms.ts';
import type { Registers } from '../../registers/read-registers.ts';
import { kinds } from '../../schemas/components.ts';
import { genres } from '../../schemas/notice.ts';
import { getPage } from '../../site/page.ts';
import { routes } from '../../site/routes.ts';
import { getMessages } from '../../site/messages/messages.ts';
import { zh, type MessageKey } from '../../site/messages/zh.ts';
import { clauseEnd, foldText, readFold, type Fold } from '../query/fold.ts';
import { collectHiding } from './hiding.ts';
import { collectPairs, makeFold } from './make-fold.ts';
import { questionWords } from '../ranking/question-words.ts';
import { toUnits } from './to-units.ts';
import {
  filterNames,
  getValues,
  type Filter,
  type FilterName,
  type Manifest,
  type UnitsFile,
} from '../unit.ts';

/** What search needs of a corpus. */
export interface Search {
  /** In each script, what is needed besides the index. */
  manifests: Record<Script, Manifest>;
  fold: Fold;
}

/**
 * Makes what search needs besides the index.
 *
 * @param files the notices in each script, the newest first
 */
export function makeManifests(
  files: Readonly<Record<Script, readonly UnitsFile[]>>,
  registers: Registers,
): Search {
  const { 'zh-Hant': hant, 'zh-Hans': hans } = files;
  const texts = hant.flatMap(({ units }) => units.map(({ text }) => text));
  const synonyms = getNeeded(registers.synonyms, texts);
  const groups = toFoldGroups(hant, hans, collectTaught(registers, synonyms));
  const fold = readFold(groups);
  const folded = texts.map((text) => foldText(text, fold).text);
  const hiding = collectHiding(
    synonyms.map(({ word }) => foldText(word, fold).text),
    folded,
  );
  const shared = {
    total: hant.length,
    tag: toTag(files),
    fold: groups,
    characters: collectCharacters(folded),
  };
  const toOne = (script: Script): Manifest => ({
    ...shared,
    synonyms: [
      ...synonyms.map(({ word, means }) => [word, ...means].map(toFinish(script, registers))),
      ...hiding.map((word) => [word]),
    ],
    filters: toFilters(script, registers, files[script]),
    also: Object.fromEntries(
      registers.bodies.flatMap(({ id, also }) =>
        also ? [[id, also.map(toFinish(script, registers))]] : [],
      ),
    ),
    words: collectWords(script),
  });
  return {
    manifests: { 'zh-Hant': toOne('zh-Hant'), 'zh-Hans': toOne('zh-Hans') },
    fold,
  };
}

/** Changes when a word of the corpus does. */
function toTag(files: object): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
}

/** Every character of the folded corpus, the most frequent first. */
function collectCharacters(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const character of texts.join('').replaceAll(clauseEnd, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([character]) => character)
    .join('');
}

/** The filters with the options that some unit has, each with its name in `script`. */
function toFilters(script: Script, registers: Registers, notices: readonly UnitsFile[]): Filter[] {
  const t = getMessages(script);
  const finish = toFinish(script, registers);
  const used = new Set(
    notices.flatMap((notice) =>
      notice.units.flatMap((unit) =>
        Object.entries(getValues(unit, notice)).flatMap(([name, values]) =>
          values.map((value) => `${name}:${value}`),
        ),
      ),
    ),
  );
  const years = [...new Set(notices.map(({ date }) => date.slice(0, 4)))].sort().reverse();
  const places = new Map(notices.map(({ place, placeName }) => [place, placeName]));
  const all: Record<FilterName, [string, string][]> = {
    kind: [
      ...kinds.map((kind): [string, string] => [kind, t(`kind.${kind}`)]),
      ['passage', t('search.passage')],
    ],
    body: registers.bodies.map(({ id, name }) => [id, finish(name)]),
    year: years.map((year) => [year, year]),
    place: [...places],
    genre: genres.map((genre) => [genre, t(`genre.${genre}`)]),
  };
  return filterNames
    .map((name) => ({
      name,
      options: all[name].filter(([value]) => used.has(`${name}:${value}`)),
    }))
    .filter(({ name, options }) => name === 'kind' || options.length > 1);
}

function toFinish(script: Script, { overrides }: Registers): (words: string) => string {
  const both = getBoth('zh-Hant', overrides);
  return (words) => both(words)[script];
}

/** What readers may type that no notice holds: words of the registers, and of questions. */
function collectTaught({ bodies }: Registers, synonyms: Registers['synonyms']): string[] {
  const words = synonyms.flatMap(({ word, means }) => [word, ...means]);
  const names = bodies.flatMap(({ name, also = [] }) => [name, ...also]);
  return [...words, ...names, ...questionWords];
}

/** Every notice cut into its units, in `script`. */
export function toUnitsFiles(notices: readonly Notice[], script: Script): UnitsFile[] {
  const page = getPage(routes.search, script, undefined);
  return notices.map((notice) => toUnits(notice, page));
}

function toFoldGroups(
  hant: readonly UnitsFile[],
  hans: readonly UnitsFile[],
  others: readonly string[],
): string {
  const [one, other] = [hant, hans].map((files) =>
    files.flatMap(({ units }) => units.map(({ text }) => text)).join(''),
  ) as [string, string];
  const isLetter = (form: string): boolean => /\p{L}/u.test(form);
  const pairs = [...getVariants(), ...collectPairs(one, other)].filter((pair) =>
    pair.every(isLetter),
  );
  const corpus = new Set(one + other + others.join(''));
  return makeFold(pairs, new Set([...corpus].filter(isLetter)));
}

/** The words of the search, without their place-holders filled in: numbers come in the browser. */
function collectWords(script: Script): Record<string, string> {
  const t = getMessages(script);
  const keys = (Object.keys(zh) as MessageKey[]).filter((key) => key.startsWith('search.'));
  const keep = { count: '{count}', word: '{word}', means: '{means}', words: '{words}' };
  return Object.fromEntries(keys.map((key) => [key.slice('search.'.length), t(key, keep)]));
}
