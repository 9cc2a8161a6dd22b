import { rmSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { getPartsFolder, makePart, mostInProcess } from '../cache/part.ts';
import { planNotices } from '../cache/plan.ts';
import { report } from '../diagnostics/refusal.ts';
import type { Notice } from '../notices/notice.ts';
import { readNotices } from '../notices/read-notices.ts';

// `node make-parts.ts [n of]` is a step of `build.ts`: it makes the parts that are to be rendered of the
// notices that are not on the shelf; of a shard those among every `of` the `n`th, whatever their number.

const root = process.cwd();

try {
  const [number, of] = process.argv.slice(2).map(Number);
  const stale = collectStale(number, of);
  makeParts(of === undefined && stale.length <= mostInProcess ? [] : stale);
} catch (error) {
  report(error, '');
}

function collectStale(number = 1, of = 1): Notice[] {
  const notices = readNotices(root);
  const plan = planNotices(root, notices);
  return notices.filter(({ id }, index) => index % of === number - 1 && plan.get(id)?.fresh);
}

/** Parts of equal size, so that all cores have something to do to the end. */
function makeParts(notices: readonly Notice[]): void {
  const folder = getPartsFolder(root);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (notices.length === 0) return;
  const cores = availableParallelism();
  const rounds = Math.max(1, Math.round(notices.length / mostInProcess / cores));
  const size = Math.ceil(notices.length / rounds / cores);
  const parts = Math.ceil(notices.length / size);
  for (let part = 0; part < parts; part += 1) {
    const own = notices.slice(part * size, (part + 1) * size);
    makePart(join(folder, `${part + 1}-of-${parts}`), { whole: root, notices: own });
  }
}
