import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { runCommand } from './run-command.ts';
import type { Row } from './table.ts';

/** Builds the site in two directories of different names and compares every file, byte by byte. */
export async function measureBuilds(): Promise<Row[]> {
  const one = await build('one');
  const other = await build('another-directory');
  const names = new Set([...one.keys(), ...other.keys()]);
  const unlike = [...names].filter((name) => one.get(name) !== other.get(name));
  if (unlike.length > 0) console.warn(`Not the same in two builds: ${unlike.join(', ')}`);
  return [
    {
      name: 'two builds, two directories',
      value: `${names.size - unlike.length} of ${names.size} files the same`,
      goal: 'all',
      met: unlike.length === 0,
    },
  ];
}

/** The digest of each built file. */
async function build(name: string): Promise<Map<string, string>> {
  const parent = mkdtempSync(join(tmpdir(), 'two-builds-'));
  const folder = join(parent, name);
  cpSync('.', folder, { recursive: true, filter: (path) => !left.has(basename(path)) });
  linkModules(folder);
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const { status, output } = await runCommand(process.execPath, [astro, 'build'], { cwd: folder });
  if (status !== 0) throw new Error(`The build in ${folder} failed:\n${output}`);
  const dist = join(folder, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true });
  const digests = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((file): [string, string] => [relative(dist, file), toDigest(file)]);
  rmSync(parent, { recursive: true });
  return new Map(digests);
}

const left = new Set(['.git', '.astro', 'dist', 'node_modules', 'test-results']);

const toDigest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

// One link a package and not one for all: the build keeps its caches in node_modules, and two
// builds that share them would prove nothing.
function linkModules(folder: string) {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.'))) {
    symlinkSync(join(process.cwd(), 'node_modules', name), join(modules, name), 'junction');
  }
}
