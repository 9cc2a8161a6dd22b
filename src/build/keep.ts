import { fileURLToPath } from 'node:url';
import { readPart } from '../cache/part.ts';
import { readListPlan, readPlan, type Plan } from '../cache/plan.ts';
import { Shelf } from '../cache/shelf.ts';
import { scripts } from '../edition/script.ts';
import { toPath, type Route } from '../site/routes.ts';
import type { PageFacts } from './finish-pages.ts';
import { collectNoticeFiles } from './notice-files.ts';
import { writeOfflineList } from './write-worker.ts';

/**
 * Puts the notices and the pages of lists that were rendered on their shelves, and takes the others
 * from there. A part of a build puts its notices on the shelf of the whole, and that is all.
 *
 * @param dir the built site
 * @param rendered what is known of its pages
 * @returns what is known of the pages that were taken
 */
export function keepPages(dir: URL, root: URL, rendered: Pages): PageFacts[] {
  const project = fileURLToPath(root);
  const part = readPart(project);
  const notices = {
    plan: readPlan(project, 'notices'),
    shelf: new Shelf(part?.whole ?? project, 'notices'),
  };
  for (const [id, { fresh }] of notices.plan) if (fresh) writeOfflineList(dir, id);
  const taken = keep({ ...notices, dir, rendered, toFiles: (id) => collectNoticeFiles(dir, id) });
  if (part) return taken;
  const lists = { plan: readListPlan(project), shelf: new Shelf(project, 'lists') };
  taken.push(...keep({ ...lists, dir, rendered, toFiles: toListFiles }));
  for (const { shelf, plan } of [notices, lists]) shelf.sweep(plan.keys());
  return taken;
}

type Pages = ReadonlyMap<string, PageFacts>;

interface Kept {
  plan: Plan;
  shelf: Shelf;
  dir: URL;
  rendered: Pages;
  /** The files of a notice or a page of a list, by their paths in the built site. */
  toFiles: (id: string) => string[];
}

function keep({ plan, shelf, dir, rendered, toFiles }: Kept): PageFacts[] {
  const taken: PageFacts[] = [];
  for (const [id, { key, fresh }] of plan) {
    if (fresh) shelf.put(dir, id, key, toFiles(id), rendered);
    else taken.push(...Object.values(shelf.take(dir, id)));
  }
  return taken;
}

/** The page of a list in each edition. */
function toListFiles(id: string): string[] {
  return scripts.map((script) => `${decodeURI(toPath(id as Route, script))}index.html`);
}
