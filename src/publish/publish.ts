import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearch } from '../search/index/write-search.ts';
import { finishPages } from './finish-pages.ts';
import { makeNameFaces } from './name-face/make-name-faces.ts';
import { assertNoDiagnostics } from '../diagnostics/diagnostic.ts';
import { placeMissing } from './place-missing.ts';
import { provePages } from './prove-pages.ts';
import { writeSitemap } from './write-sitemap.ts';
import type { Feature } from '../features/feature.ts';

/**
 * The last steps of a build, in their order. Everything is built in a folder beside the final one
 * and takes its place only when all has succeeded, so that a failed build leaves the site as it was.
 * What `features` do comes last, since the offline copy states the hash of every file.
 */
export function publish(features: readonly Feature[]): AstroIntegration {
  let final: URL;
  let base: string;
  let project: string;
  let address: string;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        final = config.outDir;
        base = config.base.replace(/\/?$/, '/');
        project = fileURLToPath(config.root);
        address = new URL(base, config.site).href;
        if (command === 'dev' || command === 'build') await makeNameFaces(project);
        if (command !== 'build') return;
        updateConfig({ outDir: new URL('../.building/', final) });
      },
      'astro:build:done': async ({ dir }) => {
        await placeMissing(dir);
        const pages = finishPages(dir);
        const headers = new URL('_headers', dir);
        await writeFile(headers, (await readFile(headers, 'utf8')).replaceAll('{base}', base));
        await writeSearch(dir, project);
        await writeSitemap(
          dir,
          [...pages.values()].flatMap(({ entry }) => entry ?? []),
          address,
        );
        for (const { afterBuild } of features) await afterBuild?.(dir);
        assertNoDiagnostics(provePages(dir, project));
        await putInPlace(dir, final);
      },
    },
  };
}

/** Puts the site built in `dir` in the place of `final`, which is there whole until it is replaced. */
async function putInPlace(dir: URL, final: URL): Promise<void> {
  const before = new URL('../.replaced/', final);
  await rm(before, { recursive: true, force: true });
  if (existsSync(final)) await rename(fileURLToPath(final), fileURLToPath(before));
  await rename(fileURLToPath(dir), fileURLToPath(final));
  await rm(before, { recursive: true, force: true });
}
