import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A change to a file or folder of the content; with nothing but its name, it is taken away. */
export interface Edit {
  file: string;
  /** Words of the file, and what stands there instead. */
  find?: string | null | undefined;
  replace?: string | null;
  /** All that the file holds instead: as text, or as bytes in base64. */
  text?: string;
  base64?: string;
  /** Of a folder: the one that it is a copy of; itself empty. */
  copy?: string;
  folder?: true;
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

function applyEdit(root: string, { file, find, replace, text, base64, copy, folder }: Edit): void {
  const path = join(root, file);
  if (typeof find === 'string') {
    const before = readFileSync(path, 'utf8');
    if (!before.includes(find)) throw new Error(`${file} does not hold “${find}”.`);
    writeFileSync(
      path,
      before.replace(find, () => replace ?? ''),
    );
    return;
  }
  if (copy === undefined) rmSync(path, { recursive: true, force: true });
  if (copy !== undefined) cpSync(join(root, copy), path, { recursive: true });
  if (folder) mkdirSync(path);
  if (text !== undefined) writeFileSync(path, text);
  if (base64 !== undefined) writeFileSync(path, Buffer.from(base64, 'base64'));
}
