import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Notice } from '../notices/notice.ts';
import { getHouseKey, toKey } from './house.ts';
import { Shelf } from './shelf.ts';

/** What is to be done with each notice of a build: rendered anew, or taken from the shelf. */
export type Plan = ReadonlyMap<string, { key: string; fresh: boolean }>;

/**
 * Plans a build of `notices`, which are all that their pages are made of besides the house.
 *
 * @param root the project's folder
 */
export function planBuild(root: string, notices: readonly Notice[]): Plan {
  const house = getHouseKey(root) ?? '';
  const shelf = new Shelf(root);
  return new Map(
    notices.map((notice) => {
      const key = toKey(house, JSON.stringify(notice));
      return [notice.id, { key, fresh: !shelf.has(notice.id, key) }];
    }),
  );
}

const name = 'plan.json';

/** Hands the plan from the loader of the notices to the last steps of the build. */
export function writePlan(cache: URL, plan: Plan): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(new URL(name, cache), JSON.stringify([...plan]));
}

export function readPlan(cache: URL): Plan {
  return new Map(
    JSON.parse(readFileSync(new URL(name, cache), 'utf8')) as [
      string,
      { key: string; fresh: boolean },
    ][],
  );
}
