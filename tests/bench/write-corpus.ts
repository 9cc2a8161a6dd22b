import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import { scripts } from '../../src/edition/script.ts';
import { getVariants } from '../../src/edition/convert.ts';
import { readFold } from '../../src/search/fold.ts';
import { getLayout } from '../../src/search/layout.ts';
import { makeFold } from '../../src/search/make-fold.ts';
import { toRecords, toTable } from '../../src/search/table.ts';
import type { Manifest, UnitsFile } from '../../src/search/unit.ts';
import { writeIndex } from '../../src/search/write-index.ts';

/**
 * Copies the built site into `folder` with the search of `notices` in place of its own; both scripts
 * have the same texts.
 *
 * @returns the layout, and the seconds that the index itself took
 */
export async function writeOwn(
  notices: readonly UnitsFile[],
  folder: string,
): Promise<{ layout: Manifest['layout']; seconds: number }> {
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true });
  const own = JSON.parse(readFileSync('dist/corpus/search.zh-hant.json', 'utf8')) as Manifest;
  for (const part of ['corpus', 'pagefind']) rmSync(`${folder}/${part}`, { recursive: true });
  const layout = getLayout(notices);
  const characters = new Set(
    notices.flatMap(({ units }) => units.flatMap(({ text }) => [...text])),
  );
  const fold = makeFold(
    getVariants().filter((pair) => pair.every((form) => /\p{L}/u.test(form))),
    characters,
  );
  const newest = [...notices].sort(
    (a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id),
  );
  for (const script of scripts) {
    const units = `${folder}/corpus/units/${script.toLowerCase()}`;
    mkdirSync(units, { recursive: true });
    for (const notice of notices)
      writeFileSync(`${units}/${notice.id}.json`, JSON.stringify(notice));
  }
  const before = performance.now();
  const table =
    layout === 'notices' ? { table: toTable(newest, toRecords(newest, readFold(fold))) } : {};
  const manifest: Manifest = {
    ...own,
    layout,
    fold,
    total: notices.length,
    tag: String(notices.length),
    ...table,
    notices: layout === 'at-hand' ? newest : [],
  };
  for (const script of scripts)
    writeFileSync(`${folder}/corpus/search.${script.toLowerCase()}.json`, JSON.stringify(manifest));
  await writeIndex(pathToFileURL(`${folder}/`));
  return { layout, seconds: (performance.now() - before) / 1000 };
}

/** Writes what Pagefind makes of the same notices as pages, with nothing set. */
export async function writeDefault(notices: readonly UnitsFile[], folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/index.html`,
    '<!doctype html><html lang="zh-Hant"><title>-</title><body></body></html>',
  );
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind gave no index.');
  for (const { id, title, units } of notices) {
    const body = units
      .map((unit) => `<h2 id="${unit.id}">${unit.name}</h2><p>${unit.text}</p>`)
      .join('');
    const content = `<!doctype html><html lang="zh-Hant"><title>${title}</title><body><main><h1>${title}</h1>${body}</main></body></html>`;
    await index.addHTMLFile({ url: `/${id}/`, content });
  }
  await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await index.deleteIndex();
}
