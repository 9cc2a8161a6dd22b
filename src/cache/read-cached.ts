import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Notice } from '../notices/notice.ts';
import { toKey } from './house.ts';

interface Read {
  notice?: Notice;
  diagnostics: Diagnostic[];
}

/**
 * Reads the notice in `folder` with `read`, or takes what it gave before if neither the folder nor
 * the house has changed since. Only what has no diagnostics is kept.
 *
 * @param root the project's folder
 * @param folder path from the root, `content/notices/<id>`
 * @param house see `getHouseKey`; undefined keeps nothing
 */
export function readCached(
  root: string,
  folder: string,
  house: string | undefined,
  read: () => Read,
): Read {
  if (house === undefined) return read();
  const key = getKey(root, folder, house);
  const file = toFile(root, folder);
  const kept = readKept(file, key);
  if (kept) return { notice: kept, diagnostics: [] };
  const result = read();
  if (result.notice) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${key}\n${JSON.stringify(result.notice)}`);
  }
  return result;
}

/**
 * Whether the notice in `folder` was read before as it is now; what was kept of it is not looked
 * through, and may turn out to be cut short.
 */
export function wasRead(root: string, folder: string, house: string | undefined): boolean {
  if (house === undefined) return false;
  const file = toFile(root, folder);
  return existsSync(file) && readKey(file) === getKey(root, folder, house);
}

/** Of the notice as it is now: all that is in its folder, and the house. */
function getKey(root: string, folder: string, house: string): string {
  const path = join(root, folder);
  const files = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  return toKey(house, ...files.flatMap((name) => [name, readFileSync(join(path, name))]));
}

function toFile(root: string, folder: string): string {
  return join(root, '.cache/finished', `${basename(folder)}.json`);
}

/** The key that what stands in `file` was kept under. */
function readKey(file: string): string {
  const open = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(32);
    return bytes.toString('latin1', 0, readSync(open, bytes));
  } finally {
    closeSync(open);
  }
}

/** What stands in `file` under `key`; a file that was cut short or altered is as none. */
function readKept(file: string, key: string): Notice | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    return text.startsWith(`${key}\n`)
      ? (JSON.parse(text.slice(key.length + 1)) as Notice)
      : undefined;
  } catch {
    return undefined;
  }
}
