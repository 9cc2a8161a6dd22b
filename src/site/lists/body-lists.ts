import { lengthOf } from '../../script/code-points.ts';
import type { Notice, Point } from '../../notices/notice.ts';
import { unnamed } from '../../schemas/bodies.ts';
import { kinds, type Kind } from '../../schemas/components.ts';
import { toListPages } from './list-pages.ts';

/** Points of one kind that stand in one notice, in the order of its text. */
export interface PointGroup {
  notice: Notice;
  points: Point[];
}

/** The points of one body, by kind, and the notices they stand in, the newest first. */
export interface BodyList {
  /** Id of the body. */
  id: string;
  kinds: { kind: Kind; count: number; groups: PointGroup[] }[];
  notices: Notice[];
}

/** What a page of points weighs at most, in the unit of `weighGroup`; the newest a quarter more. */
const mostPoints = 14_000;

/** The points of every body that has some, in the order of `bodies`; parts go with their points. */
export function toBodyLists(notices: readonly Notice[], bodies: Iterable<string>): BodyList[] {
  const lists = [...bodies, unnamed].map((id): BodyList => ({ id, kinds: [], notices: [] }));
  const byId = new Map(lists.map((list) => [list.id, list]));
  for (const notice of notices) {
    for (const point of notice.points.filter(isWhole)) {
      for (const id of point.bodies.length > 0 ? point.bodies : [unnamed])
        addPoint(byId.get(id) as BodyList, notice, point);
    }
  }
  const rank = ({ kind }: { kind: Kind }): number => kinds.indexOf(kind);
  for (const list of lists) list.kinds.sort((a, b) => rank(a) - rank(b));
  return lists.filter((list) => list.notices.length > 0);
}

function addPoint(list: BodyList, notice: Notice, point: Point): void {
  if (list.notices.at(-1) !== notice) list.notices.push(notice);
  let of = list.kinds.find(({ kind }) => kind === point.kind);
  if (!of) list.kinds.push((of = { kind: point.kind, count: 0, groups: [] }));
  if (of.groups.at(-1)?.notice !== notice) of.groups.push({ notice, points: [] });
  of.groups.at(-1)?.points.push(point);
  of.count += 1;
}

/** Whether the points of all notices fit on one page. */
export function fitsOnePage(notices: readonly Notice[]): boolean {
  const groups = notices.map((notice) => ({ notice, points: notice.points.filter(isWhole) }));
  return groups.reduce((sum, group) => sum + weighGroup(group), 0) <= mostPoints;
}

/** The pages of a list of points; no notice is torn apart. */
export function toPointPages(groups: readonly PointGroup[]) {
  return toListPages(groups, mostPoints, weighGroup);
}

const isWhole = ({ parent }: Point): boolean => !parent;

/** The bytes that a group adds to its page, compressed, rounded up: 2,600 for the 1,900 of zhenxiong-2020. */
function weighGroup({ notice, points }: PointGroup): number {
  const name = 80 + 2 * lengthOf(notice.shortTitle['zh-Hant']);
  return points.reduce((sum, { start, end }) => sum + 24 + 1.5 * (end - start), name);
}
