import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { getHouseKey } from '../cache/house.ts';
import { planBuild } from '../cache/plan.ts';
import { makePart } from '../cache/part.ts';
import { wasRead } from '../cache/read-cached.ts';
import { Refusal, report } from '../faults/refusal.ts';
import type { Notice } from '../notices/notice.ts';
import { collectFolders } from '../notices/collect-folders.ts';
import { readNotices } from '../notices/read-notices.ts';

const usage = `npm run build -- [--shard n/of]
  without options  builds the site
  --shard n/of     renders the nth of so many parts of the notices into .cache and stops; a build
                   that finds the .cache of all parts renders none of them again`;

/** Most notices that one process renders: its memory grows with them. */
const most = 500;

const root = process.cwd();

try {
  await main();
} catch (error) {
  report(error, usage);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { shard: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(usage);
  const shard = values.shard === undefined ? undefined : readShard(values.shard);
  // What one process can render needs no plan before it: the process makes its own.
  if (!shard && countChanged() <= most) return runAstro(root);
  const stale = collectStale(shard);
  if (shard || stale.length > most) await renderParts(stale);
  if (!shard) await runAstro(root);
}

function readShard(text: string): { number: number; of: number } {
  const [, number, of] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (!number || !of || number > of) {
    throw new Refusal(`--shard ${text}: expected a part of the whole, as 2/4.`, `\n${usage}`);
  }
  return { number, of };
}

/** How many notices are new or changed since they were read last, at most: few are not looked at. */
function countChanged(): number {
  const folders = collectFolders(root);
  if (folders.length <= most) return folders.length;
  const house = getHouseKey(root);
  return folders.filter((folder) => !wasRead(root, folder, house)).length;
}

/** The notices to be rendered; of a shard those among its share of all, whatever is done already. */
function collectStale(shard = { number: 1, of: 1 }): Notice[] {
  const notices = readNotices(root);
  const plan = planBuild(root, notices);
  return notices.filter(
    ({ id }, index) => index % shard.of === shard.number - 1 && plan.get(id)?.fresh,
  );
}

/** Renders `notices` into the shelf in parts of equal size, as many at once as there are cores. */
async function renderParts(notices: readonly Notice[]): Promise<void> {
  const cores = availableParallelism();
  const rounds = Math.ceil(notices.length / most / cores);
  const size = Math.ceil(notices.length / rounds / cores);
  const parts = Array.from({ length: Math.ceil(notices.length / size) }, (_, index) =>
    notices.slice(index * size, (index + 1) * size),
  );
  let done = 0;
  const waiting = parts.entries();
  const work = async (): Promise<void> => {
    for (const [index, own] of waiting) {
      const folder = join(root, '.cache', `part-${index + 1}`);
      makePart(folder, { whole: root, notices: own });
      await runAstro(folder, ['--max-old-space-size=768'], ['--silent']);
      rmSync(folder, { recursive: true });
      done += own.length;
      console.log(`${done} of ${notices.length} notices rendered`);
    }
  };
  await Promise.all(Array.from({ length: cores }, work));
}

/**
 * Runs Astro’s build of the project in `folder`.
 *
 * @param limits what Node is told
 * @param options what Astro is told
 * @throws Error when it fails
 */
async function runAstro(folder: string, limits: string[] = [], options: string[] = []) {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const command = [...limits, join(dirname(astro), 'bin/astro.mjs'), 'build', ...options];
  const child = spawn(process.execPath, command, { cwd: folder, stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  if (code !== 0)
    throw new Refusal('The build failed; the site is as it was.', 'What is wrong stands above.');
}
