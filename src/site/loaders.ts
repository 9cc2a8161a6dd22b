import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readArticles } from '../articles/read-articles.ts';
import { getBoth, type Both } from '../script/both.ts';
import { annotate } from '../diagnostics/annotate.ts';
import { readNotices } from '../notices/read-notices.ts';
import { readRegisters } from '../registers/read-registers.ts';
import { readTerms } from '../terms/read-terms.ts';

/** Loads the notices of content/notices, proved and finished; throws with every diagnostic at once. */
export function noticeLoader(): Loader {
  return toLoader('notices', (root) =>
    readNotices(root).map((data) => ({ data, file: data.file })),
  );
}

/** Loads our own pages of content/pages. */
export function articleLoader(): Loader {
  return toLoader('pages', (root) =>
    readArticles(root).map((data) => ({ data, file: `content/pages/${data.id}.mdx` })),
  );
}

/** Loads the terms of content/terms; the loader of the notices throws what is wrong with them. */
export function termLoader(): Loader {
  return toLoader('terms', (root) =>
    readTerms(root, readRegisters(root).registers.overrides).terms.map((data) => ({ data })),
  );
}

/** Whom a point can speak of, finished in both scripts, in the order of the register. */
export interface NamedBody {
  id: string;
  name: Both;
}

/** Loads the bodies of content/registers/bodies.yaml. */
export function bodyLoader(): Loader {
  return toLoader('bodies', (root) => {
    const { bodies, overrides } = readRegisters(root).registers;
    const both = getBoth('zh-Hant', overrides);
    return bodies.map(({ id, name }) => ({ data: { id, name: both(name) } satisfies NamedBody }));
  });
}

interface Entry {
  data: { id: string };
  /** The MDX file that pages render, if they do. */
  file?: string;
}

/** A loader that reads everything anew at the start and, in development, after every change. */
function toLoader(name: string, read: (root: string) => Entry[]): Loader {
  const load = (context: LoaderContext): void => {
    const { config, store, generateDigest } = context;
    const entries = read(fileURLToPath(config.root));
    store.clear();
    for (const { data, file } of entries) {
      const plain = data as unknown as Record<string, unknown>;
      const digest = generateDigest(plain);
      const module = file === undefined ? {} : { filePath: file, deferredRender: true };
      store.set({ id: data.id, data: plain, digest, ...module });
    }
  };
  return {
    name,
    load: async (context) => {
      try {
        load(context);
      } catch (error) {
        annotate(error);
        throw error;
      }
      const root = fileURLToPath(context.config.root);
      context.watcher?.add(join(root, 'content'));
      context.watcher?.on('all', (_, path) => {
        if (!relative(root, path).startsWith('content')) return;
        try {
          load(context);
          context.logger.info(`${name} read anew`);
        } catch (error) {
          context.logger.error(error instanceof Error ? error.message : String(error));
        }
      });
    },
  };
}
