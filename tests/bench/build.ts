import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateNotices } from './generate.ts';

/**
 * Builds the site with 1, 100 and 1,000 generated notices beside the real one (or the counts given
 * on the command line) and prints time, peak memory, size and files, and how they grow.
 *
 *     node tests/bench/build.ts 1 100 1000 10000
 */
const counts = process.argv.slice(2).map(Number);
const rows: Row[] = [];
for (const count of counts.length > 0 ? counts : [1, 100, 1000]) rows.push(await measure(count));
print(rows);

interface Row {
  count: number;
  seconds: number;
  /** Seconds of a second build of the same content. */
  again: number;
  /** Resident memory at its highest, in MB. */
  peak: number;
  /** Of dist, in MB, and its files. */
  size: number;
  files: number;
}

async function measure(count: number): Promise<Row> {
  const root = mkdtempSync(join(tmpdir(), `bench-${count}-`));
  for (const name of [
    'astro.config.mjs',
    'content',
    'package.json',
    'public',
    'src',
    'tsconfig.json',
  ]) {
    cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  mkdirSync(join(root, 'content/notices'), { recursive: true });
  generateNotices(root, count);
  const first = await build(root);
  const dist = collectFiles(join(root, 'dist'));
  const size = dist.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  const second = await build(root);
  rmSync(root, { recursive: true });
  return {
    count,
    seconds: first.seconds,
    again: second.seconds,
    peak: first.peak,
    size,
    files: dist.length,
  };
}

async function build(root: string): Promise<{ seconds: number; peak: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: root,
    stdio: ['ignore', process.env['BENCH_LOG'] ? 'inherit' : 'ignore', 'inherit'],
  });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, getMemory(child.pid))), 100);
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build in ${root} failed with ${code}.`);
  return { seconds: (performance.now() - start) / 1000, peak };
}

/** Highest resident memory so far of a process, in MB; 0 where /proc is not to be had. */
function getMemory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function collectFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function print(all: readonly Row[]): void {
  console.log('notices  seconds  again  peak MB  dist MB  files  exponent of time');
  all.forEach((row, index) => {
    const before = all[index - 1];
    const exponent = before
      ? (Math.log(row.seconds / before.seconds) / Math.log(row.count / before.count)).toFixed(2)
      : '';
    const cells = [
      row.count,
      row.seconds.toFixed(1),
      row.again.toFixed(1),
      row.peak.toFixed(0),
      row.size.toFixed(1),
      row.files,
      exponent,
    ];
    console.log(
      cells.map((cell, at) => String(cell).padStart([7, 8, 6, 8, 8, 6, 17][at] ?? 0)).join(' '),
    );
  });
}
