import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A change to a file of the content; without `find` the file is taken away. */
export interface Edit {
  file: string;
  find?: string | null;
  replace?: string | null;
}

/** Notices of tests/fixtures that refer to each other: one answered by two reports, a finding made again. */
export const answersFolder = 'tests/fixtures/answers';

/**
 * Copies the content of this project to a folder of its own, edits it there, and hands that folder
 * to `use`; it is gone afterwards. Throws when an edit finds nothing to change.
 *
 * @param further a folder whose notices are put to those of the content
 */
export function withEdits<T>(
  edits: readonly Edit[],
  use: (root: string) => T,
  further?: string,
): T {
  const root = mkdtempSync(join(tmpdir(), 'notices-'));
  try {
    cpSync('content', join(root, 'content'), { recursive: true });
    if (further) cpSync(further, join(root, 'content/notices'), { recursive: true });
    for (const edit of edits) applyEdit(root, edit);
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function applyEdit(root: string, { file, find, replace }: Edit): void {
  const path = join(root, file);
  if (typeof find !== 'string') {
    rmSync(path);
    return;
  }
  const text = readFileSync(path, 'utf8');
  if (!text.includes(find)) throw new Error(`${file} does not hold “${find}”.`);
  writeFileSync(
    path,
    text.replace(find, () => replace ?? ''),
  );
}
