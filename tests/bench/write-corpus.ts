import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import { scripts } from '../../src/script/script.ts';
import type { UnitsFile } from '../../src/search/unit.ts';
import { writeSearch } from '../../src/search/index/write-search.ts';

/**
 * Copies the built site into `folder` with the search of `notices` in place of its own; both scripts
 * have the same texts.
 *
 * @returns the seconds that the index itself took
 */
export async function writeOwn(notices: readonly UnitsFile[], folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true });
  for (const part of ['corpus', 'pagefind']) rmSync(`${folder}/${part}`, { recursive: true });
  for (const script of scripts) {
    const units = `${folder}/corpus/units/${script.toLowerCase()}`;
    mkdirSync(units, { recursive: true });
    for (const notice of notices)
      writeFileSync(`${units}/${notice.id}.json`, JSON.stringify(notice));
  }
  const before = performance.now();
  await writeSearch(pathToFileURL(`${folder}/`), process.cwd());
  return (performance.now() - before) / 1000;
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
