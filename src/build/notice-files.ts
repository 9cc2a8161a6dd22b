import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the files of a notice stand, from the root of the site; `*` is its id. */
const folders = ['notices/*', 'zh-hans/notices/*'];
const singles = ['corpus/units/zh-hant/*.json', 'corpus/units/zh-hans/*.json', 'offline/*.json'];

/** The files of notice `id` in the built site `dir`, by their paths in it, in order. */
export function collectNoticeFiles(dir: URL, id: string): string[] {
  const root = fileURLToPath(dir);
  const trees = folders.flatMap((folder) => {
    const path = folder.replace('*', id);
    if (!existsSync(join(root, path))) return [];
    return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
  });
  const single = singles.map((file) => file.replace('*', id));
  return [...trees, ...single.filter((file) => existsSync(join(root, file)))].sort();
}
