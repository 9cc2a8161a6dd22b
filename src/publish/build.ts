import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { getHouseKey } from '../cache/house.ts';
import { getPartsFolder, mostInProcess } from '../cache/part.ts';
import { wasRead } from '../cache/read-cached.ts';
import { Refusal, report } from '../diagnostics/refusal.ts';
import { collectFolders } from '../notices/collect-folders.ts';

const usage = `npm run build -- [--shard n/of]
  without options  builds the site
  --shard n/of     renders the nth of so many parts of the notices into .cache and stops; a build
                   that finds the .cache of all parts renders none of them again`;

const root = process.cwd();

/**
 * Has the allocators of Node and of the bundler give back what is free: else they keep some 300 MB
 * of it for each process. See the manuals of glibc’s `mallopt` and of mimalloc.
 */
const thrifty = { MALLOC_ARENA_MAX: '2', MIMALLOC_PURGE_DELAY: '0' };

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
  // What one process can render needs no parts: it plans its own work.
  if (shard || countChanged() > mostInProcess) await renderParts(shard);
  if (!shard) await runAstro(root);
}

interface Shard {
  number: number;
  of: number;
}

function readShard(text: string): Shard {
  const [, number, of] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (!number || !of || number > of) {
    throw new Refusal(`--shard ${text}: expected a part of the whole, as 2/4.`, `\n${usage}`);
  }
  return { number, of };
}

/** How many notices are new or changed since they were read last, at most: few are not looked at. */
function countChanged(): number {
  const folders = collectFolders(root);
  if (folders.length <= mostInProcess) return folders.length;
  const house = getHouseKey(root);
  return folders.filter((folder) => !wasRead(root, folder, house)).length;
}

/** Renders what is not on the shelf in parts, as many at once as there are cores. */
async function renderParts(shard: Shard | undefined): Promise<void> {
  // In a process of its own, whose memory is free again when the parts are rendered.
  const makeParts = fileURLToPath(new URL('make-parts.ts', import.meta.url));
  await runNode([makeParts, ...(shard ? [String(shard.number), String(shard.of)] : [])], root);
  const folder = getPartsFolder(root);
  const waiting = readdirSync(folder).values();
  const work = async (): Promise<void> => {
    for (const name of waiting) {
      await runAstro(join(folder, name), ['--max-old-space-size=768'], ['--silent']);
      rmSync(join(folder, name), { recursive: true });
      console.log(`part ${name} rendered`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  rmSync(folder, { recursive: true });
}

/** Runs Astro’s build of the project in `folder`; `limits` is what Node is told, `options` Astro. */
async function runAstro(folder: string, limits: string[] = [], options: string[] = []) {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const command = join(dirname(astro), 'bin/astro.mjs');
  await runNode([...limits, command, 'build', ...options], folder);
}

/** @throws Refusal when the command fails */
async function runNode(command: string[], cwd: string): Promise<void> {
  const env = { ...thrifty, ...process.env };
  const child = spawn(process.execPath, command, { cwd, env, stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  if (code !== 0)
    throw new Refusal('The build failed; the site is as it was.', 'What is wrong stands above.');
}
