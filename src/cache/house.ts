import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Everything but the notices themselves that their pages are made of. */
const house = [
  'src/**/*.*',
  'public/**/*.*',
  'content/{registers,terms}/**/*.*',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
];

/** What of the environment the pages depend on. */
const settings = ['SITE', 'BASE'];

/**
 * A digest of all that the pages of a notice are made of besides the notice: code, registers,
 * terms, packages and settings. What was made under another one is made anew.
 *
 * @param root the project's folder
 * @returns undefined where there is no code, as in a folder of notices alone: nothing is kept there
 */
export function getHouseKey(root: string): string | undefined {
  if (!existsSync(join(root, 'src'))) return undefined;
  const hash = createHash('sha256');
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  hash.update(process.version);
  const files = globSync(house, { cwd: root, exclude: ['**/*.test.ts'], withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort())
    hash.update(`\n${relative(root, file)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Digest of several parts. */
export function toKey(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update('\n').update(part);
  return hash.digest('hex').slice(0, 32);
}
