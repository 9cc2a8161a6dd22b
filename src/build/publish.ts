import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readPart } from '../cache/part.ts';
import { writeIndex } from '../search/write-index.ts';
import { finishPages } from './finish-pages.ts';
import { keepPages } from './keep.ts';
import { makeNameFaces } from './make-name-faces.ts';
import { placeMissing } from './place-missing.ts';
import { writeSitemap } from './write-sitemap.ts';
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
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        final = config.outDir;
        base = config.base.replace(/\/?$/, '/');
        root = config.root;
        address = new URL(base, config.site).href;
        if (command === 'dev' || command === 'build') await makeNameFaces(fileURLToPath(root));
        if (command !== 'build') return;
        updateConfig({ outDir: new URL('../.building/', final) });
      },
      'astro:build:done': async ({ dir }) => {
        await placeMissing(dir);
        const pages = finishPages(dir);
        const facts = [...pages.values(), ...keepPages(dir, root, pages)];
        if (readPart(fileURLToPath(root))) return;
        const headers = new URL('_headers', dir);
        await writeFile(headers, (await readFile(headers, 'utf8')).replaceAll('{base}', base));
        await writeIndex(dir);
        await writeSitemap(
          dir,
          facts.flatMap(({ entry }) => entry ?? []),
          address,
        );
        await writeWorker(dir, new URL('src/offline/worker.ts', root));
        await rm(final, { recursive: true, force: true });
        await rename(fileURLToPath(dir), fileURLToPath(final));
      },
    },
  };
}
