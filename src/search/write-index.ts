import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, close, type PagefindIndex } from 'pagefind';
import { toOptions, toRanks } from './engine.ts';
import { foldText, readFold, type Fold } from './fold.ts';
import { toOptionWord, toSingles, toTokens } from './tokens.ts';
import type { Layout, Manifest, UnitsFile } from './unit.ts';

/** One record of the index. */
export interface IndexRecord {
  url: string;
  content: string;
  options: string[];
  sort: { rank: number; text: number };
}

/**
 * Writes the search index of the built site `dir`, from the files in which readers are sent the
 * units: a record a unit, or a record a notice where there are many.
 *
 * @throws Error naming the unit whose two editions do not fold to one, or what Pagefind refused
 */
export async function writeIndex(dir: URL): Promise<void> {
  const folder = new URL('pagefind/', dir);
  const read = async <T>(name: string): Promise<T> =>
    JSON.parse(await readFile(new URL(name, folder), 'utf8')) as T;
  const manifest = await read<Manifest>('search.zh-hant.json');
  const names = (await readdir(new URL('units/zh-hant/', folder))).sort();
  const pairs: [UnitsFile, UnitsFile][] = [];
  for (const name of names)
    pairs.push([await read(`units/zh-hant/${name}`), await read(`units/zh-hans/${name}`)]);
  const fold = readFold(manifest.fold);
  for (const [hant, hans] of pairs) assertOne(hant, hans, fold);
  const newest = pairs
    .map(([hant]) => hant)
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
  await writeRecords(toRecords(newest, manifest.layout, fold), fileURLToPath(folder));
}

/** The records of `notices`, which stand in the order in which equal results are shown. */
export function toRecords(
  notices: readonly UnitsFile[],
  layout: Layout,
  fold: Fold,
): IndexRecord[] {
  let before = 0;
  return notices.flatMap(({ id, units }, place): IndexRecord[] => {
    const folded = units.map(({ text }) => foldText(text, fold).text);
    if (layout === 'notices') {
      const all = folded.join('|');
      const content = `${toTokens(all, layout)} z ${toSingles(all)}`;
      return [
        { url: id, content, options: units.flatMap(toOptions), sort: { rank: place, text: place } },
      ];
    }
    const ranks = toRanks(units);
    const records = units.map((unit, index): IndexRecord => {
      const sort = { rank: before + (ranks[index] as number), text: before + index };
      return {
        url: `${id}/${index}`,
        content: toTokens(folded[index] as string, layout),
        options: toOptions(unit),
        sort,
      };
    });
    before += units.length;
    return records;
  });
}

/** Has Pagefind index `records` into the folder `outputPath`, without the interfaces we don’t use. */
export async function writeRecords(
  records: readonly IndexRecord[],
  outputPath: string,
): Promise<void> {
  // Small chunks: a query is of few characters, and each brings its chunk. Not an official setting.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '2500';
  const { index, errors } = await createIndex({ forceLanguage: 'und' });
  assertDone(errors, 'start');
  if (!index) throw new Error('Pagefind gave no index.');
  for (const { url, content, options, sort } of records) {
    const added = await index.addCustomRecord({
      url,
      content: [content, toOptionWord(), ...new Set(options.map(toOptionWord))].join(' z '),
      language: 'und',
      sort: { rank: toKey(sort.rank), text: toKey(sort.text) },
    });
    assertDone(added.errors, `take the record ${url}`);
  }
  await writeInOrder(index, outputPath);
  await close();
  for (const name of await readdir(outputPath)) {
    if (/-ui\.|-highlight\.|-worker\./.test(name)) await rm(`${outputPath}/${name}`);
  }
  for (const name of await readdir(`${outputPath}/fragment`))
    await strip(`${outputPath}/fragment/${name}`);
}

/**
 * Writes the files so that `rank` stands before `text`. Pagefind writes its orders in a sequence
 * that changes by chance from one writing to the next, and the same site must be the same bytes.
 */
async function writeInOrder(index: PagefindIndex, outputPath: string): Promise<void> {
  for (let tries = 0; tries < 64; tries += 1) {
    assertDone((await index.writeFiles({ outputPath })).errors, 'write its files');
    const names = (await readdir(outputPath)).filter((name) => name.endsWith('.pf_meta'));
    for (const name of names) {
      const meta = gunzipSync(await readFile(`${outputPath}/${name}`)).toString('latin1');
      if (meta.lastIndexOf('rank') < meta.lastIndexOf('text')) return;
      await rm(`${outputPath}/${name}`);
    }
  }
  throw new Error('Pagefind wrote its orders the wrong way round 64 times.');
}

/** Pagefind’s own mark at the start of its files, under the compression. */
const mark = 'pagefind_dcd';

/** Takes the text out of the file of a record, of which only the address is ever read. */
async function strip(file: string): Promise<void> {
  const text = gunzipSync(await readFile(file)).toString('utf8');
  if (!text.startsWith(mark))
    throw new Error(`Pagefind’s file ${file} is not what it was: expected ${mark}.`);
  const record = JSON.parse(text.slice(mark.length)) as object;
  await writeFile(file, gzipSync(mark + JSON.stringify({ ...record, content: '' }), { level: 9 }));
}

function assertOne(hant: UnitsFile, hans: UnitsFile, fold: Fold): void {
  hant.units.forEach(({ id, text }, index) => {
    const [one, other] = [text, hans.units[index]?.text ?? ''].map(
      (words) => foldText(words, fold).text,
    );
    if (one === other) return;
    throw new Error(
      `Search: ${hant.id}#${id} folds to “${one}” from zh-Hant but to “${other}” from zh-Hans.`,
    );
  });
}

function assertDone(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}

function toKey(number: number): string {
  return String(number).padStart(7, '0');
}
