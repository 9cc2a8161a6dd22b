import { rmSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { getPartsFolder, makePart, mostInProcess } from '../cache/part.ts';
import { planNotices } from '../cache/plan.ts';
import { report } from '../faults/refusal.ts';
import { readNotices } from '../notices/read-notices.ts';

// `node make-parts.ts n of` is a step of `build.ts`: of every `of` notices it takes the `n`th, and
// makes of those that are not on the shelf the parts that are to be rendered.

const root = process.cwd();

try {
  makeParts(...(process.argv.slice(2).map(Number) as [number, number]));
} catch (error) {
  report(error, '');
}

function makeParts(number: number, of: number): void {
  const notices = readNotices(root);
  const plan = planNotices(root, notices);
  const stale = notices.filter(({ id }, index) => index % of === number - 1 && plan.get(id)?.fresh);
  const folder = getPartsFolder(root);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const cores = availableParallelism();
  // All cores have something to do to the end, and a part may be half as large again as another.
  const rounds = Math.max(1, Math.round(stale.length / mostInProcess / cores));
  const size = Math.ceil(stale.length / rounds / cores);
  const parts = Math.ceil(stale.length / size);
  for (let part = 0; part < parts; part += 1) {
    const own = stale.slice(part * size, (part + 1) * size);
    makePart(join(folder, `${part + 1}-of-${parts}`), { whole: root, notices: own });
  }
}
