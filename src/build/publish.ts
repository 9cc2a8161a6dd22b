import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readPart } from '../cache/part.ts';
import { readPlan } from '../cache/plan.ts';
import { Shelf } from '../cache/shelf.ts';
import { writeIndex } from '../search/write-index.ts';
import { finishPages, type PageFacts } from './finish-pages.ts';
import { makeNameFaces } from './make-name-faces.ts';
import { placeMissing } from './place-missing.ts';
import { writeSitemap } from './write-sitemap.ts';
import { writeOfflineList, writeWorker } from './write-worker.ts';

/**
 * The last steps of a build, in their order. Everything is built in a folder beside the final one
 * and takes its place only when all has succeeded, so that a failed build leaves the site as it was.
 */
export function publish(): AstroIntegration {
  let final: URL;
  let base: string;
  let root: URL;
  let cache: URL;
  let address: string;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        final = config.outDir;
        base = config.base.replace(/\/?$/, '/');
        root = config.root;
        address = new URL(base, config.site).href;
        cache = config.cacheDir;
        if (command === 'dev' || command === 'build') await makeNameFaces(fileURLToPath(root));
        if (command !== 'build') return;
        updateConfig({ outDir: new URL('../.building/', final) });
      },
      'astro:build:done': async ({ dir }) => {
        await placeMissing(dir);
        const pages = finishPages(dir);
        const part = readPart(fileURLToPath(root));
        const shelf = new Shelf(part?.whole ?? fileURLToPath(root));
        const taken = keepNotices(dir, shelf, pages);
        if (part) return;
        shelf.sweep(new Set(readPlan(cache).keys()));
        const facts = [...pages.values(), ...taken];
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

  /** Puts the notices that were rendered on the shelf, and takes the others from it. */
  function keepNotices(dir: URL, shelf: Shelf, pages: ReadonlyMap<string, PageFacts>): PageFacts[] {
    const plan = readPlan(cache);
    const taken: PageFacts[] = [];
    for (const [id, { key, fresh }] of plan) {
      if (!fresh) {
        taken.push(...Object.values(shelf.take(dir, id)));
        continue;
      }
      writeOfflineList(dir, id);
      shelf.put(dir, id, key, pages);
    }
    return taken;
  }
}
