import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { glob, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minifySync, transformWithOxc } from 'vite';

/** Where the list of a notice's files stands; `*` is its id. */
const notices = 'offline/*.json';

/** What a notice needs offline; `*` is its id. */
const noticeFiles = [
  '{zh-hans/,}notices/*/{,**/}index.html',
  'corpus/units/{zh-hant,zh-hans}/*.json',
];

/** What belongs to the shell: pages and files that every visit may need, besides the notices. */
const shell = [
  '*.html',
  '*.webmanifest',
  'zh-hans/*.{html,webmanifest}',
  '{zh-hans/,}{about,terms}/index.html',
  '_assets/*',
  'icon*',
];

/** What search needs. */
const search = ['corpus/**', 'pagefind/**'];

/** Beyond these bytes an index is not fetched ahead; what is asked of it comes from the network. */
const mostSearch = 4_000_000;

/**
 * Writes `sw.js`, the service worker with the files of this release, and a list of files for each
 * notice. Last of the steps that change files, since both state their hashes.
 *
 * @param dir the built site
 * @param source the worker, in TypeScript
 */
export async function writeWorker(dir: URL, source: URL): Promise<void> {
  const base = await find(dir, shell);
  const found = await find(dir, search);
  const more = weigh(dir, found) > mostSearch ? [] : found.filter((file) => !base.includes(file));
  const lists = await writeLists(dir);
  const files = { shell: hash(dir, base), search: hash(dir, more), notices };
  const release = toHash(Buffer.from(JSON.stringify([files, lists])));
  const { code } = await transformWithOxc(await readFile(source, 'utf8'), fileURLToPath(source));
  const head = `const RELEASE = ${JSON.stringify(release)};\nconst FILES = ${JSON.stringify(files)};\n`;
  const { code: small, errors } = minifySync('sw.js', head + code);
  if (errors[0]) throw new Error(`The service worker: ${errors[0].message}`);
  await writeFile(new URL('sw.js', dir), small);
}

/** Writes a list of what each notice needs offline, each file with its hash; returns all lists. */
async function writeLists(dir: URL): Promise<string[]> {
  mkdirSync(new URL('offline/', dir), { recursive: true });
  const lists: string[] = [];
  for (const id of (await readdir(new URL('notices/', dir))).sort()) {
    const needed = noticeFiles.map((pattern) => pattern.replace('*', id));
    const list = JSON.stringify(hash(dir, await find(dir, needed)));
    writeFileSync(new URL(notices.replace('*', id), dir), list);
    lists.push(list);
  }
  return lists;
}

/** The files that fit one of `patterns`, by their paths in the site, in order. */
async function find(dir: URL, patterns: readonly string[]): Promise<string[]> {
  const cwd = fileURLToPath(dir);
  const entries = await Array.fromAsync(glob([...patterns], { cwd, withFileTypes: true }));
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(cwd.length).replace(/^\/+/, ''));
  return [...new Set(files)].sort();
}

/** Each of `files` with its hash. */
function hash(dir: URL, files: readonly string[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file, toHash(readFileSync(new URL(file, dir)))]));
}

/** The bytes of all `files`. */
function weigh(dir: URL, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(new URL(file, dir)).size, 0);
}

/** The first eight bytes of the SHA-256, as hexadecimal digits. */
function toHash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
