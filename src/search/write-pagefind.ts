import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, close, type PagefindIndex } from 'pagefind';
import { toOptions, toRanks } from './engine.ts';
import { foldText, type Fold } from './fold.ts';
import { toOptionWord, toTokens } from './tokens.ts';
import type { UnitsFile } from './unit.ts';

/** One record of the index: a unit, by its notice and its place in it. */
interface PagefindRecord {
  url: string;
  content: string;
  sort: { rank: string; text: string };
}

/**
 * Has Pagefind index every unit of `notices` into the folder `outputPath`, without the interfaces
 * we don’t use.
 *
 * @param notices in the order in which equal results are shown
 * @throws Error with what Pagefind refused
 */
export async function writePagefind(
  notices: readonly UnitsFile[],
  fold: Fold,
  outputPath: string,
): Promise<void> {
  // Small chunks: a query is of few characters, and each brings its chunk. Not an official setting.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '2500';
  const { index, errors } = await createIndex({ forceLanguage: 'und' });
  assertDone(errors, 'start');
  if (!index) throw new Error('Pagefind gave no index.');
  for (const record of toRecords(notices, fold)) {
    const added = await index.addCustomRecord({ ...record, language: 'und' });
    assertDone(added.errors, `take the record ${record.url}`);
  }
  await writeInOrder(index, outputPath);
  await close();
  for (const name of await readdir(outputPath)) {
    if (/-ui\.|-highlight\.|-worker\./.test(name)) await rm(`${outputPath}/${name}`);
  }
  for (const name of await readdir(`${outputPath}/fragment`))
    await strip(`${outputPath}/fragment/${name}`);
}

function toRecords(notices: readonly UnitsFile[], fold: Fold): PagefindRecord[] {
  let before = 0;
  return notices.flatMap(({ id, units }): PagefindRecord[] => {
    const ranks = toRanks(units);
    const records = units.map((unit, index): PagefindRecord => {
      const words = ['', ...new Set(toOptions(unit))].map(toOptionWord);
      const rank = before + (ranks[index] as number);
      return {
        url: `${id}/${index}`,
        content: [toTokens(foldText(unit.text, fold).text), ...words].join(' z '),
        sort: { rank: toKey(rank), text: toKey(before + index) },
      };
    });
    before += units.length;
    return records;
  });
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

function assertDone(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}

function toKey(number: number): string {
  return String(number).padStart(7, '0');
}
