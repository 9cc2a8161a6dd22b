import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { UnitsFile } from '../../src/search/unit.ts';
import { runCommand } from './run-command.ts';

/** Fetched when the bench needs it, and kept: too heavy for everyone's `npm ci`. */
const version = '1.6.4';
const kept = resolve(`node_modules/.cache/vitepress-${version}`);

/** Has VitePress build a site of the same notices as pages, with its local search and nothing set. */
export async function writeVitePress(
  notices: readonly UnitsFile[],
  folder: string,
): Promise<{ site: string; seconds: number }> {
  await install();
  mkdirSync(join(folder, '.vitepress'), { recursive: true });
  symlinkSync(join(kept, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, '.vitepress/config.js'),
    'export default { themeConfig: { search: { provider: "local" } } };',
  );
  writeFileSync(join(folder, 'index.md'), '# -\n');
  for (const { id, title, units } of notices) {
    const text = units.map(({ name, text: words }) => `## ${name}\n\n${words}\n`);
    writeFileSync(join(folder, `${id}.md`), [`# ${title}\n`, ...text].join('\n'));
  }
  const before = performance.now();
  const { status, output } = await runCommand(
    process.execPath,
    ['node_modules/vitepress/bin/vitepress.js', 'build'],
    { cwd: folder },
  );
  if (status !== 0) throw new Error(`VitePress could not build ${folder}:\n${output}`);
  return {
    site: join(folder, '.vitepress/dist'),
    seconds: (performance.now() - before) / 1000,
  };
}

async function install(): Promise<void> {
  if (existsSync(join(kept, 'node_modules/vitepress'))) return;
  mkdirSync(kept, { recursive: true });
  const { status, output } = await runCommand(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefix', kept, `vitepress@${version}`],
    { cwd: kept },
  );
  if (status !== 0) throw new Error(`VitePress ${version} could not be installed:\n${output}`);
}
