import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PageFacts } from '../publish/finish-pages.ts';
import { moveNotice } from '../publish/notice-files.ts';
import { readPlan } from './plan.ts';
import type { Order } from './take-notices.ts';

/** The notices that a build takes from the shelf. */
export interface Taking {
  /**
   * Puts their files into the built site `dir`.
   *
   * @returns what is known of their pages
   * @throws Error when they are not on the shelf any more
   */
  finish(dir: URL): Promise<PageFacts[]>;
}

/**
 * Begins to take from the shelf, on another core, what the plan of the notices does not render: of
 * ten thousand notices that is 200,000 files.
 *
 * @param root the project's folder
 */
export function startTaking(root: string): Taking {
  const plan = readPlan(root, 'notices');
  const ids = [...plan].filter(([, { fresh }]) => !fresh).map(([id]) => id);
  const into = join(root, '.cache/taken');
  rmSync(into, { recursive: true, force: true });
  const taken = ids.length > 0 ? runWorker(root, { root, into, ids }) : Promise.resolve([]);
  // Whatever is wrong is said when it is finished.
  taken.catch(() => undefined);
  return {
    finish: async (dir) => {
      const facts = await taken;
      for (const id of ids) moveNotice(pathToFileURL(`${into}/`), dir, id);
      rmSync(into, { recursive: true, force: true });
      return facts;
    },
  };
}

function runWorker(root: string, order: Order): Promise<PageFacts[]> {
  const file = pathToFileURL(join(root, 'src/cache/take-notices.ts'));
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: order });
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}
