import { scripts, type Script } from '../script/script.ts';

/** A page as both editions have it: its path from the edition's root, without a leading slash. */
export type Route = string & { readonly route: unique symbol };

/** Every page of the site. All URLs are built in this module. */
export const routes = {
  home: '' as Route,
  /** About the site; the settings, keys, feeds and terms are sections of it. */
  about: 'about/' as Route,
  /** The search is on the home page, and so are all points. */
  search: '' as Route,
  points: '#points' as Route,
  /** The notices after those of the home page, which is page 1. */
  noticeList: (number: number) => (number === 1 ? '' : `page/${number}/`) as Route,
  bodyFeed: (id: string) => `bodies/${id}/feed.xml` as Route,
  notice: (id: string) => `notices/${id}/` as Route,
  collation: (id: string) => `notices/${id}/collation/` as Route,
  /** The text as received; one file, beside the notice in each edition. */
  source: (id: string) => `notices/${id}/source.txt` as Route,
  feed: 'feed.xml' as Route,
  noticePoints: (id: string) => `notices/${id}/points/` as Route,
  /** A notice to take away; `points` is the table of its points. */
  file: (id: string, name: NoticeFile) => `notices/${id}/${name}` as Route,
};

/** The files of a notice, one of each an edition. */
export const noticeFiles = ['notice.txt', 'notice.md', 'notice.json', 'points.csv'] as const;

export type NoticeFile = (typeof noticeFiles)[number];

/** Path of the schema that `notice.json` is held against. */
export const schemaPath = 'schemas/notice.json';

/** Path of the list of all pages. */
export const sitemapPath = 'sitemap.xml';

/** First part of an edition's paths: zh-Hant lives at the root of the site. */
const prefixes: Record<Script, string> = { 'zh-Hant': '', 'zh-Hans': 'zh-hans/' };

/** Values of the `[...edition]` parameter of a page's path, with the script of each. */
export function getEditionPaths(): { edition: string | undefined; script: Script }[] {
  return scripts.map((script) => ({ edition: prefixes[script].slice(0, -1) || undefined, script }));
}

/** Path of a page from the root of the site, as in `zh-hans/about/`. */
export function toPath(route: Route, script: Script): string {
  return prefixes[script] + route;
}

/**
 * Relative link from one page to another. Links within an edition are the same text in both, and
 * hold under any base and when the toggle changes the address.
 */
export function toHref(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let shared = 0;
  while (shared < start.length && shared < parts.length - 1 && start[shared] === parts[shared])
    shared += 1;
  return '../'.repeat(start.length - shared) + parts.slice(shared).join('/') || './';
}

/** Address of `path` on the published site, for metadata and copying. */
export function toAddress(path: string, site: URL | undefined): string {
  return new URL(toRooted(path), site).href;
}

/** Path of `path` on its host, under the base; for pages that are served at any address. */
export function toRooted(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${path}`;
}
