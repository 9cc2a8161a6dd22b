import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, parse } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex, close, type IndexFile, type PagefindIndex } from 'pagefind';
import { toOptions, toRanks } from '../query/engine.ts';
import { foldText, type Fold } from '../query/fold.ts';
import { toOptionWord, toTokens } from '../query/tokens.ts';
import type { RecordsFile, UnitsFile } from '../query/unit.ts';

/** One record of the index: a unit, by its notice and its place in it. */
interface PagefindRecord {
  url: string;
  content: string;
  sort: { rank: string; text: string };
}

/**
 * Has Pagefind index every unit of `notices` into the folder `outputPath`, without the interfaces
 * we don’t use, and with one file that says what all of its records are in place of one for each.
 *
 * @param notices in the order in which equal results are shown
 * @param tag what names that file
 * @throws Error with what Pagefind refused
 */
export async function writePagefind(
  notices: readonly UnitsFile[],
  fold: Fold,
  outputPath: string,
  tag: string,
): Promise<void> {
  // Small chunks: a query is of few characters, and each brings its chunk. Not an official setting.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '2500';
  const { index, errors } = await createIndex({ forceLanguage: 'und' });
  assertDone(errors, 'start');
  if (!index) throw new Error('Pagefind gave no index.');
  const records = toRecords(notices, fold);
  for (const record of records) {
    const added = await index.addCustomRecord({ ...record, language: 'und' });
    assertDone(added.errors, `take the record ${record.url}`);
  }
  const files = await getFilesInOrder(index);
  await close();
  const isFragment = ({ path }: IndexFile): boolean => path.startsWith('fragment/');
  const file = toRecordsFile(notices, records, readFragments(files.filter(isFragment)));
  const written = files.filter(
    (one) => !isFragment(one) && !/-ui\.|-highlight\.|-worker\./.test(one.path),
  );
  for (const { path, content } of written) {
    mkdirSync(dirname(`${outputPath}/${path}`), { recursive: true });
    writeFileSync(`${outputPath}/${path}`, content);
  }
  writeFileSync(`${outputPath}/records.${tag}.json`, JSON.stringify(file));
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
 * The files of the index, in which `rank` stands before `text`: Pagefind gives its orders in a sequence
 * that changes by chance from one time to the next, and the same site must be the same bytes. Nor does
 * it write them itself, since on a busy machine it says that it has before the last of them is whole.
 */
async function getFilesInOrder(index: PagefindIndex): Promise<IndexFile[]> {
  for (let tries = 0; tries < 64; tries += 1) {
    const { errors, files } = await index.getFiles();
    assertDone(errors, 'give its files');
    const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
    const text = meta ? gunzipSync(meta.content).toString('latin1') : '';
    if (text.lastIndexOf('rank') < text.lastIndexOf('text')) return files;
  }
  throw new Error('Pagefind gave its orders the wrong way round 64 times.');
}

/** Pagefind’s own mark at the start of its files, under the compression. */
const mark = 'pagefind_dcd';

/** The id that Pagefind gave each record, by the record’s address, out of the record’s file. */
function readFragments(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files.map(({ path, content }) => {
      const text = gunzipSync(content).toString('utf8');
      if (!text.startsWith(mark))
        throw new Error(`Pagefind’s file ${path} is not what it was: expected ${mark}.`);
      const { url } = JSON.parse(text.slice(mark.length)) as { url: string };
      return [url.replace(/^\//, ''), parse(path).name];
    }),
  );
}

function toRecordsFile(
  notices: readonly UnitsFile[],
  records: readonly PagefindRecord[],
  ids: ReadonlyMap<string, string>,
): RecordsFile {
  const known = records.map(({ url }) => {
    const id = ids.get(url);
    if (!id) throw new Error(`Pagefind wrote no file of the record ${url}.`);
    return id;
  });
  return {
    notices: notices.map(({ id, units }) => [id, units.length]),
    records: known.join(' '),
  };
}

function assertDone(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}

function toKey(number: number): string {
  return String(number).padStart(7, '0');
}
