import type { Both } from '../../script/both.ts';
import { getDate } from '../../notices/date.ts';
import type { Notice } from '../../notices/notice.ts';

/** The notices of one year. */
export interface YearList {
  /** Its part of the address, not yet encoded. */
  id: string;
  /** The newest first. */
  notices: Notice[];
}

/** A place with the notices that concern it. */
export interface PlaceList extends YearList {
  name: Both;
}

/** Most notices that stand on the home page; where there are more, lists of them are made. */
export const newest = 10;

/** Notices that fill a page of a list. */
export const mostNotices = 40;

/** Places on a page of the list of all places. */
export const mostPlaces = 800;

/** Whether there are more notices than the home page holds. */
export function isArchived(notices: readonly Notice[]): boolean {
  return notices.length > newest;
}

/** Stands for the year of the notices that state no day. */
export const undated = 'undated';

/** The notices by the year they speak from, the newest first and the undated last. */
export function toYears(notices: readonly Notice[]): YearList[] {
  const years = Map.groupBy(notices, (notice) => getDate(notice).slice(0, 4) || undated);
  return [...years].map(([id, of]) => ({ id, notices: of }));
}

/**
 * The notices by place, in the order of pinyin. A place is known by its name in zh-Hans, which is
 * its part of the address in both editions.
 */
export function toPlaces(notices: readonly Notice[]): PlaceList[] {
  const places = Map.groupBy(notices, ({ place }) => place['zh-Hans']);
  return [...places]
    .map(([id, of]) => ({ id, name: (of[0] as Notice).place, notices: of }))
    .sort((a, b) => pinyin.compare(a.id, b.id));
}

// Pinyin is the order that CLDR gives zh-Hans.
const pinyin = new Intl.Collator('zh-Hans');
