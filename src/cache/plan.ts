import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isNotice, type Notice } from '../notices/notice.ts';
import { getHouseKey, toKey } from './house.ts';
import { Shelf } from './shelf.ts';

/** What is to be done with each notice, or each page of a list: rendered anew, or taken from the shelf. */
export type Plan = ReadonlyMap<string, { key: string; fresh: boolean }>;

/** A page of a list, in both editions. */
export interface ListPlace {
  /** Its path from the root of an edition. */
  id: string;
  /** All that it is made of besides the house: plain data and whole notices. */
  made: unknown;
}

/**
 * Plans a build of `notices`, which are all that their pages are made of besides the house.
 *
 * @param root the project's folder
 */
export function planNotices(root: string, notices: readonly Notice[]): Plan {
  const house = getHouseKey(root) ?? '';
  const keys = notices.map((notice) => [notice.id, toKey(house, JSON.stringify(notice))] as const);
  return toPlan(keys, new Shelf(root, 'notices'));
}

/** Plans the pages of lists of the notices in `plan`. */
export function planLists(root: string, plan: Plan, places: readonly ListPlace[]): Plan {
  const house = getHouseKey(root) ?? '';
  // A notice stands in many lists, and its key for all that it says.
  const toStandIn = (_: string, value: unknown): unknown =>
    isNotice(value) ? (plan.get(value.id)?.key ?? value) : value;
  const keys = places.map(
    ({ id, made }) => [id, toKey(house, JSON.stringify(made, toStandIn))] as const,
  );
  return toPlan(keys, new Shelf(root, 'lists'));
}

function toPlan(keys: readonly (readonly [id: string, key: string])[], shelf: Shelf): Plan {
  return new Map(keys.map(([id, key]) => [id, { key, fresh: !shelf.has(id, key) }]));
}

/** Throws the plans of the build before away. */
export function clearPlans(root: string): void {
  rmSync(toFolder(root), { recursive: true, force: true });
}

/**
 * Hands a plan to the later steps of the build, which run where nothing else is shared.
 *
 * @param name `notices`, or `lists/` and the kind of list
 */
export function writePlan(root: string, name: string, plan: Plan): void {
  const file = join(toFolder(root), `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify([...plan]));
}

/** The plan of that name. */
export function readPlan(root: string, name: string): Plan {
  const text = readFileSync(join(toFolder(root), `${name}.json`), 'utf8');
  return new Map(JSON.parse(text) as [string, { key: string; fresh: boolean }][]);
}

/** The plans of all kinds of lists in one. */
export function readListPlan(root: string): Plan {
  const names = readdirSync(join(toFolder(root), 'lists'));
  return new Map(
    names.flatMap((name) => [...readPlan(root, `lists/${name.slice(0, -'.json'.length)}`)]),
  );
}

const toFolder = (root: string): string => join(root, '.cache/plan');
