import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createIndex } from 'pagefind';
import { getVariants } from '../../src/edition/convert.ts';
import { readFold } from '../../src/search/fold.ts';
import { getLayout } from '../../src/search/layout.ts';
import { makeFold } from '../../src/search/make-fold.ts';
import type { Manifest, UnitsFile } from '../../src/search/unit.ts';
import { toRecords, writeRecords } from '../../src/search/write-index.ts';

/** Copies the built site into `folder` with the search index of `notices` in place of its own. */
export async function writeOwn(notices: readonly UnitsFile[], folder: string): Promise<Manifest> {
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true });
  const own = JSON.parse(readFileSync('dist/pagefind/search.zh-hant.json', 'utf8')) as Manifest;
  rmSync(`${folder}/pagefind`, { recursive: true });
  mkdirSync(`${folder}/pagefind/units/zh-hant`, { recursive: true });
  const layout = getLayout(notices);
  const characters = new Set(
    notices.flatMap(({ units }) => units.flatMap(({ text }) => [...text])),
  );
  const fold = makeFold(
    getVariants().filter((pair) => pair.every((form) => /\p{L}/u.test(form))),
    characters,
  );
  const manifest: Manifest = {
    ...own,
    layout,
    fold,
    total: notices.length,
    tag: String(notices.length),
    notices: layout === 'at-hand' ? notices : [],
  };
  const newest = [...notices].sort(
    (a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id),
  );
  await writeRecords(toRecords(newest, layout, readFold(fold)), `${folder}/pagefind`);
  writeFileSync(`${folder}/pagefind/search.zh-hant.json`, JSON.stringify(manifest));
  for (const notice of notices) {
    writeFileSync(`${folder}/pagefind/units/zh-hant/${notice.id}.json`, JSON.stringify(notice));
  }
  return manifest;
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
