import { routes, type Route } from './routes.ts';

/** A page that was published at another address. */
export interface Moved {
  from: Route;
  to: Route;
  /** Where on the page its content is, unless the address itself says so. */
  hash?: string;
  /** Of the notice that it belongs to. */
  notice?: string;
}

const ofNotice = (notice: string): Moved[] => [
  {
    from: `notices/${notice}/chart/` as Route,
    to: routes.noticePoints(notice),
    hash: '#answers',
    notice,
  },
  {
    from: `notices/${notice}/compare/` as Route,
    to: routes.collation(notice),
    hash: '#scripts',
    notice,
  },
];

/**
 * Every address that was published before the site had five pages. New notices never had the old
 * pages, so none is added here.
 */
export const moved: readonly Moved[] = [
  { from: 'search/' as Route, to: routes.home },
  { from: 'points/' as Route, to: routes.home, hash: '#points' },
  { from: 'reading/' as Route, to: routes.about, hash: '#settings' },
  { from: 'terms/' as Route, to: routes.about, hash: '#terms' },
  ...ofNotice('zhenxiong-2020'),
];
