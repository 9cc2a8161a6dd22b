import { createHash } from 'node:crypto';
import { getBoth } from '../edition/both.ts';
import { getVariants } from '../edition/convert.ts';
import { scripts, type Script } from '../edition/script.ts';
import type { Notice } from '../notices/notice.ts';
import { getNeeded } from '../registers/judge-synonyms.ts';
import type { Registers } from '../registers/read-registers.ts';
import { kinds } from '../schemas/components.ts';
import { getPage } from '../site/page.ts';
import { routes } from '../site/routes.ts';
import { getWords } from '../words/words.ts';
import { zh, type WordKey } from '../words/zh.ts';
import { foldText, readFold } from './fold.ts';
import { collectHiding } from './hiding.ts';
import { getLayout } from './layout.ts';
import { collectPairs, makeFold } from './make-fold.ts';
import { questionWords } from './question-words.ts';
import { toRecords, toTable } from './table.ts';
import { toUnits } from './to-units.ts';
import type { Manifest, Option, UnitsFile } from './unit.ts';

/**
 * Makes what search needs in `script` before it asks the engine.
 *
 * @param notices the newest first
 * @param whole whether the corpus is to be at hand whatever its size, as in development
 */
export function toManifest(
  notices: readonly Notice[],
  { overrides, bodies, synonyms: all }: Registers,
  script: Script,
  whole: boolean,
): Manifest {
  const [hant, hans] = scripts.map((one) => toUnitsFiles(notices, one)) as [
    UnitsFile[],
    UnitsFile[],
  ];
  const files = script === 'zh-Hant' ? hant : hans;
  const used = new Set(files.flatMap(({ units }) => units.map(({ kind }) => kind)));
  const layout = whole ? 'at-hand' : getLayout(files);
  const finish = (words: string): string => getBoth('zh-Hant', overrides)(words)[script];
  const words = getWords(script);
  const tag = createHash('sha256').update(JSON.stringify(hant)).digest('hex').slice(0, 12);
  const synonyms = getNeeded(all, notices);
  const taught = synonyms.flatMap(({ word, means }) => [word, ...means]);
  const names = bodies.flatMap(({ name, also = [] }) => [name, ...also]);
  const fold = toFoldGroups(hant, hans, [...taught, ...names, ...questionWords]);
  const map = readFold(fold);
  const toFolded = (text: string): string => foldText(text, map).text;
  const hiding = collectHiding(
    synonyms.map(({ word }) => toFolded(word)),
    hant.flatMap(({ units }) => units.map(({ text }) => toFolded(text))),
  );
  return {
    layout,
    total: notices.length,
    tag,
    fold,
    synonyms: [
      ...synonyms.map(({ word, means }) => [word, ...means].map(finish)),
      ...hiding.map((word) => [word]),
    ],
    kinds: [
      ...kinds
        .filter((kind) => used.has(kind))
        .map((kind): Option => [kind, words(`kind.${kind}`)]),
      ['passage', words('search.passage')],
    ],
    bodies: bodies.map(({ id, name }): Option => [id, finish(name)]),
    also: Object.fromEntries(
      bodies.flatMap(({ id, also }) => (also ? [[id, also.map(finish)]] : [])),
    ),
    words: collectWords(script),
    ...(layout === 'notices' ? { table: toTable(files, toRecords(files, map)) } : {}),
    notices: layout === 'at-hand' ? files : [],
  };
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
  const words = getWords(script);
  const keys = (Object.keys(zh) as WordKey[]).filter((key) => key.startsWith('search.'));
  const keep = { count: '{count}', word: '{word}', means: '{means}', words: '{words}' };
  return Object.fromEntries(keys.map((key) => [key.slice('search.'.length), words(key, keep)]));
}
