import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** Moves the files of notice `id` from one built site to another, which has none of them. */
export function moveNotice(from: URL, to: URL, id: string): void {
  for (const path of [...folders, ...singles].map((file) => file.replace('*', id))) {
    const [before, after] = [from, to].map((dir) => join(fileURLToPath(dir), path)) as [
      string,
      string,
    ];
    if (!existsSync(before)) continue;
    mkdirSync(dirname(after), { recursive: true });
    renameSync(before, after);
  }
}
