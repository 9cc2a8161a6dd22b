import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const base = 'content/notices';

/** The folders of all notices, as paths from `root`, the project's folder, in order. */
export function collectFolders(root: string): string[] {
  return readdirSync(join(root, base), { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(root, base, entry.name, 'notice.mdx')),
    )
    .map((entry) => `${base}/${entry.name}`)
    .sort();
}
