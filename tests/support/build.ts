import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const parts = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies this project to `folder`, which borrows the installed packages. */
export function copyProject(folder: string): void {
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');

/** Builds the project in `folder`; returns what it printed and whether it succeeded. */
export function build(folder: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...getOwnEnv(), ...env },
  });
  return { succeeded: status === 0, output: stdout + stderr };
}

/** Vitest sets what Vite reads; a build that is tested must see what any other build sees. */
function getOwnEnv(): NodeJS.ProcessEnv {
  const foreign = /^(VITEST|VITE_|TEST$|NODE_ENV$|BASE_URL$|MODE$|DEV$|PROD$|SSR$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** Every file of a built site, by its path. */
export function readSite(folder: string): Map<string, Buffer> {
  const root = join(folder, 'dist');
  const files = globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [file.slice(root.length + 1), readFileSync(file)]));
}
