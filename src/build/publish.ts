import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeIndex } from '../search/write-index.ts';
import { writePolicy } from './write-policy.ts';
import { writeSitemap } from './write-sitemap.ts';
import { writeToggles } from './write-toggles.ts';
import { writeWorker } from './write-worker.ts';

/**
 * The last steps of a build, in their order. Everything is built in a folder beside the final one
 * and takes its place only when all has succeeded, so that a failed build leaves the site as it was.
 */
export function publish(): AstroIntegration {
  let final: URL;
  let base: string;
  let root: URL;
  let address: string;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        final = config.outDir;
        base = config.base.replace(/\/?$/, '/');
        root = config.root;
        address = new URL(base, config.site).href;
        if (command !== 'build') return;
        updateConfig({ outDir: new URL('../.building/', final) });
      },
      'astro:build:done': async ({ dir }) => {
        await writeToggles(dir);
        await writeIndex(dir);
        await writePolicy(dir, base);
        await writeSitemap(dir, address);
        await writeWorker(dir, new URL('src/offline/worker.ts', root));
        await rm(final, { recursive: true, force: true });
        await rename(fileURLToPath(dir), fileURLToPath(final));
      },
    },
  };
}
