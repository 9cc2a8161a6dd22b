import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { foldText, type Fold } from '../query/fold.ts';
import { rank } from '../query/order.ts';
import { toWords } from '../query/pagefind.ts';
import { getValues, type FilterName, type UnitsFile } from '../unit.ts';

/**
 * Has Pagefind index `notices` into the folder `outputPath`, a record for each unit, without the
 * interfaces that the site does not use.
 *
 * On a busy machine Pagefind’s own `writeFiles` returns before the last file is whole, so the files
 * are written here.
 *
 * @param notices in the order in which equal results are shown
 * @param filters the filters that some reader can use
 * @throws Error with what Pagefind refused
 */
export async function writePagefind(
  notices: readonly UnitsFile[],
  filters: readonly FilterName[],
  fold: Fold,
  outputPath: string,
): Promise<void> {
  // One language makes one index for both scripts; the fragments of a notice share about one file.
  const { index, errors } = await createIndex({
    forceLanguage: 'zh',
    maxFragments: Math.max(1, notices.length),
  });
  assertDone(errors, 'start');
  if (!index) throw new Error('Pagefind gave no index.');
  for (const record of toRecords(notices, filters, fold)) {
    const added = await index.addCustomRecord(record);
    assertDone(added.errors, `take the record ${record.url}`);
  }
  const { errors: refused, files } = await index.getFiles();
  assertDone(refused, 'give its files');
  await close();
  for (const { path, content } of files.filter(({ path }) => needed.test(path))) {
    mkdirSync(dirname(`${outputPath}/${path}`), { recursive: true });
    writeFileSync(`${outputPath}/${path}`, content);
  }
}

/** The engine and the index, without Pagefind’s interfaces and its worker. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|(?:index|filter|fragment)\/.*)$/;

function toRecords(
  notices: readonly UnitsFile[],
  filters: readonly FilterName[],
  fold: Fold,
): CustomRecord[] {
  return notices.flatMap((notice, at) =>
    rank(notice.units).map((unit) => {
      const place = notice.units.indexOf(unit);
      const values = getValues(unit, notice);
      const own = filters.filter((name) => values[name].length > 0);
      return {
        // Passages of a section share its address, and Pagefind keeps one record for each address.
        url: `notices/${notice.id}/?unit=${place}#${unit.id}`,
        language: 'zh',
        content: toWords(foldText(unit.text, fold).text),
        filters: Object.fromEntries(own.map((name) => [name, values[name]])),
        sort: { text: String(at).padStart(6, '0') + String(place).padStart(4, '0') },
      };
    }),
  );
}

function assertDone(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}
