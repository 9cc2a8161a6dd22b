import { readListPlan, readPlan } from '../cache/plan.ts';
import { Shelf } from '../cache/shelf.ts';
import { scripts } from '../script/script.ts';
import { toPath, type Route } from '../site/routes.ts';
import type { PageFacts } from './finish-pages.ts';
import { collectNoticeFiles } from './notice-files.ts';
import { writeOfflineList } from '../features/offline/write-worker.ts';

type Pages = ReadonlyMap<string, PageFacts>;

/**
 * Puts the notices that were rendered on the shelf; a part of a build on that of the whole. What
 * there is of notices that are no more is thrown away.
 *
 * @param dir the built site
 * @param root the project's folder
 * @param whole that of the whole, of which `root` may be a part
 * @param rendered what is known of its pages
 */
export function keepNotices(dir: URL, root: string, whole: string, rendered: Pages): void {
  const plan = readPlan(root, 'notices');
  const shelf = new Shelf(whole, 'notices');
  for (const [id, { key, fresh }] of plan) {
    if (!fresh) continue;
    writeOfflineList(dir, id);
    shelf.put(dir, id, key, collectNoticeFiles(dir, id), rendered);
  }
  if (whole === root) shelf.sweep(plan.keys());
}

/**
 * Puts the pages of lists that were rendered on their shelf, and takes the others from there.
 *
 * @returns what is known of the pages that were taken
 */
export function keepLists(dir: URL, root: string, rendered: Pages): PageFacts[] {
  const plan = readListPlan(root);
  const shelf = new Shelf(root, 'lists');
  const taken: PageFacts[] = [];
  for (const [id, { key, fresh }] of plan) {
    if (fresh) shelf.put(dir, id, key, toListFiles(id), rendered);
    else taken.push(...Object.values(shelf.take(dir, id)));
  }
  shelf.sweep(plan.keys());
  return taken;
}

/** The page of a list in each edition. */
function toListFiles(id: string): string[] {
  return scripts.map((script) => `${decodeURI(toPath(id as Route, script))}index.html`);
}
