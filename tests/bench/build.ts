import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateNotices } from './generate.ts';
import { measureBuild, weighSite, type Taken } from './measure.ts';
import { installPeer, mostOfPeers, peers, writePeerNotices } from './peers.ts';

/**
 * Builds the site with 1, 100, 1,000 and 10,000 made-up notices beside the real one (or the counts
 * given on the command line), and the same notices with other site generators as far as they go, in
 * the same run, and prints time, memory, size and files, and how they grow. `--alone` leaves the others
 * out.
 *
 *     node tests/bench/build.ts 1 100 1000
 */
const args = process.argv.slice(2);
const alone = args.includes('--alone');
const given = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const counts = given.length > 0 ? given : [1, 100, 1000, 10_000];

interface Row extends Taken {
  count: number;
  size: number;
  files: number;
}

const before: Row[] = [];
console.log(
  `${'site'.padEnd(28)} notices  seconds  largest  together MB  dist MB   files  exponent`,
);
for (const count of counts) {
  const row = await measureOwn(count);
  before.push(row);
}
if (!alone) {
  for (const peer of peers) {
    const root = await installPeer(peer);
    if (!root) continue;
    const rows: Row[] = [];
    for (const count of counts.filter((count) => count <= mostOfPeers)) {
      writePeerNotices(peer, root, count);
      rmSync(join(root, peer.out), { recursive: true, force: true });
      const taken = await measureBuild(root, peer.build);
      rows.push({ count, ...taken, ...weighSite(join(root, peer.out)) });
      print(peer.name, rows);
    }
    rmSync(root, { recursive: true });
  }
  if (counts.some((count) => count > mostOfPeers))
    console.log(`The others were not built with more than ${mostOfPeers}: see peers.ts.`);
}

async function measureOwn(count: number): Promise<Row> {
  const root = mkdtempSync(join(tmpdir(), `bench-${count}-`));
  const parts = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];
  for (const name of parts) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  generateNotices(root, count);
  const command = [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'];
  const taken = await measureBuild(root, command);
  const row: Row = { count, ...taken, ...weighSite(join(root, 'dist')) };
  print('this site', [...before, row]);
  rmSync(root, { recursive: true });
  return row;
}

function print(name: string, rows: readonly Row[]): void {
  const row = rows.at(-1) as Row;
  const last = rows.at(-2);
  const exponent = last
    ? (Math.log(row.seconds / last.seconds) / Math.log(row.count / last.count)).toFixed(2)
    : '';
  const cells: [string | number, number][] = [
    [row.count, 7],
    [row.seconds.toFixed(1), 8],
    [row.largest.toFixed(0), 8],
    [row.together.toFixed(0), 12],
    [row.size.toFixed(1), 8],
    [row.files, 7],
    [exponent, 9],
  ];
  const values = cells.map(([cell, width]) => String(cell).padStart(width)).join(' ');
  console.log(`${name.padEnd(28)} ${values}`);
}
