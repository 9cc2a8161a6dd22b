import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readArticles } from '../editorial/read-articles.ts';
import { readNotices } from '../notices/read-notices.ts';

/** Loads the notices of content/notices, proved and finished; throws with every fault at once. */
export function noticeLoader(): Loader {
  return toLoader('notices', (root) => readNotices(root).map((data) => ({ data, file: data.file })));
}

/** Loads our own pages of content/pages. */
export function articleLoader(): Loader {
  return toLoader('pages', (root) =>
    readArticles(root).map((data) => ({ data, file: `content/pages/${data.id}.mdx` })),
  );
}

interface Entry {
  data: { id: string };
  file: string;
}

/** A loader that reads everything anew at the start and, in development, after every change. */
function toLoader(name: string, read: (root: string) => Entry[]): Loader {
  const load = ({ config, store, generateDigest }: LoaderContext): void => {
    const entries = read(fileURLToPath(config.root));
    store.clear();
    for (const { data, file } of entries) {
      const plain = data as unknown as Record<string, unknown>;
      const digest = generateDigest(plain);
      store.set({ id: data.id, data: plain, filePath: file, digest, deferredRender: true });
    }
  };
  return {
    name,
    load: async (context) => {
      load(context);
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
