import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readFolder } from '../diagnostics/read-file.ts';
import { checkId } from '../schemas/check-id.ts';

const base = 'content/notices';

/** The folders of all notices, as paths from `root`, the project's folder, in order. */
export function collectFolders(root: string): string[] {
  return readFolder(root, base)
    .entries.filter(
      (entry) => entry.isDirectory() && existsSync(join(root, base, entry.name, 'notice.mdx')),
    )
    .map((entry) => `${base}/${entry.name}`);
}

/** Whether the folder of the notices is there, and the names of all notices are ids. */
export function checkFolders(root: string): Diagnostic[] {
  const names = collectFolders(root).map((folder) => folder.slice(base.length + 1));
  return [
    ...readFolder(root, base).diagnostics,
    ...names.flatMap((name) => checkId(name, `${base}/${name}`)),
  ];
}
