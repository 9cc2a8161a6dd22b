import { createHash } from 'node:crypto';
import { getBoth } from '../../script/both.ts';
import { getVariants } from '../../script/convert.ts';
import type { Script } from '../../script/script.ts';
import type { Notice } from '../../notices/notice.ts';
import { getNeeded } from '../../registers/judge-synonyms.ts';
import type { Registers } from '../../registers/read-registers.ts';
import { kinds } from '../../schemas/components.ts';
import { getPage } from '../../site/page.ts';
import { routes } from '../../site/routes.ts';
import { getMessages } from '../../site/messages/messages.ts';
import { zh, type MessageKey } from '../../site/messages/zh.ts';
import { foldText, readFold, type Fold } from '../query/fold.ts';
import { collectHiding } from './hiding.ts';
import { getLayout } from './layout.ts';
import { collectPairs, makeFold } from './make-fold.ts';
import { questionWords } from '../ranking/question-words.ts';
import { toRecords, toTable, type IndexRecord } from './table.ts';
import { toUnits } from './to-units.ts';
import type { Manifest, Option, UnitsFile } from '../query/unit.ts';

/** What search needs of a corpus. */
export interface Search {
  /** In each script, what is needed before the engine is asked. */
  manifests: Record<Script, Manifest>;
  /** What an index is made of, in the order of the notices. */
  records: IndexRecord[];
  fold: Fold;
}

/**
 * Makes what search needs.
 *
 * @param files the notices in each script, the newest first
 * @param whole whether the corpus is to be at hand whatever its size, as in development
 */
export function toSearch(
  files: Readonly<Record<Script, readonly UnitsFile[]>>,
  registers: Registers,
  whole: boolean,
): Search {
  const { 'zh-Hant': hant, 'zh-Hans': hans } = files;
  const texts = hant.flatMap(({ units }) => units.map(({ text }) => text));
  const synonyms = getNeeded(registers.synonyms, texts);
  const groups = toFoldGroups(hant, hans, collectTaught(registers, synonyms));
  const fold = readFold(groups);
  const records = toRecords(hant, fold);
  const layout = whole ? 'at-hand' : getLayout(hant);
  const shared = {
    layout,
    total: hant.length,
    tag: toTag(hant),
    fold: groups,
    // Both scripts fold to the same, so one table serves both.
    ...(layout === 'notices' ? { table: toTable(hant, records) } : {}),
  };
  const hiding = collectHiding(
    synonyms.map(({ word }) => foldText(word, fold).text),
    records.map(({ text }) => text),
  );
  const toOne = (script: Script): Manifest => ({
    ...shared,
    ...toNames(script, registers, files[script]),
    synonyms: [
      ...synonyms.map(({ word, means }) => [word, ...means].map(toFinish(script, registers))),
      ...hiding.map((word) => [word]),
    ],
    words: collectWords(script),
    notices: layout === 'at-hand' ? files[script] : [],
  });
  return { manifests: { 'zh-Hant': toOne('zh-Hant'), 'zh-Hans': toOne('zh-Hans') }, records, fold };
}

/** Changes when a word of the corpus does. */
function toTag(files: readonly UnitsFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(JSON.stringify(file));
  return hash.digest('hex').slice(0, 12);
}

/** The names in `script` of what a filter can choose. */
function toNames(
  script: Script,
  registers: Registers,
  files: readonly UnitsFile[],
): Pick<Manifest, 'kinds' | 'bodies' | 'also'> {
  const { bodies } = registers;
  const finish = toFinish(script, registers);
  const t = getMessages(script);
  const used = new Set(files.flatMap(({ units }) => units.map(({ kind }) => kind)));
  return {
    kinds: [
      ...kinds.filter((kind) => used.has(kind)).map((kind): Option => [kind, t(`kind.${kind}`)]),
      ['passage', t('search.passage')],
    ],
    bodies: bodies.map(({ id, name }): Option => [id, finish(name)]),
    also: Object.fromEntries(
      bodies.flatMap(({ id, also }) => (also ? [[id, also.map(finish)]] : [])),
    ),
  };
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
