import { planLists, readPlan, writePlan } from '../cache/plan.ts';
import type { Script } from '../script/script.ts';
import { toPager, type ListPage, type Pager } from './lists/list-pages.ts';
import type { Notice } from '../notices/notice.ts';
import { getEditionPaths, type Route } from './routes.ts';

/** What a page of each edition is given. */
export interface EditionProps {
  script: Script;
}

/** What a page of each notice in each edition is given. */
export interface NoticeProps extends EditionProps {
  notice: Notice;
}

/** The static paths of a page that each edition has once, under `[...edition]`. */
export function toEditionPaths() {
  return getEditionPaths().map(({ edition, script }) => ({
    params: { edition },
    props: { script },
  }));
}

/** What a page of a list in each edition is given. */
export interface ListProps<Item> extends EditionProps {
  items: readonly Item[];
  /** Its number in the address; the first page of a list has none. */
  number: number | undefined;
  pager: Pager | undefined;
}

/** A list that is cut into pages. */
export interface PagedList<Item> {
  /** Values of the parameters in the path of its pages. */
  params: object;
  toRoute: (number?: number) => Route;
  pages: readonly ListPage<Item>[];
  /** What one of its pages is made of besides its items and its pager. */
  toProps: (page: ListPage<Item>) => object;
}

/**
 * The static paths of lists in each edition, under `[...page]` and what `params` name: of those pages
 * that are not on the shelf. A page is made of its props alone, and the names in the registers.
 *
 * @param kind names the lists among others
 */
export function toListPaths<Item>(kind: string, lists: readonly PagedList<Item>[]) {
  const pages = lists.flatMap(({ params, toRoute, pages: all, toProps }) =>
    all.map((page, at) => {
      const { number, items } = page;
      return {
        id: toRoute(number),
        params: { ...params, page: number?.toString() },
        props: { ...toProps(page), number, items, pager: toPager(all, at) },
      };
    }),
  );
  const stale = toStale(kind, pages);
  return toEditionPaths().flatMap((edition) =>
    stale.map(({ params, props }) => ({
      params: { ...edition.params, ...params },
      props: { ...edition.props, ...props },
    })),
  );
}

/** Those of `pages` that must be rendered; all in development, which keeps none. */
function toStale<Page extends { id: string; props: object }>(
  kind: string,
  pages: readonly Page[],
): readonly Page[] {
  if (import.meta.env.DEV) return pages;
  const root = process.cwd();
  const plan = planLists(
    root,
    readPlan(root, 'notices'),
    pages.map(({ id, props }) => ({ id, made: props })),
  );
  writePlan(root, `lists/${kind}`, plan);
  return pages.filter(({ id }) => plan.get(id)?.fresh);
}

/** The static paths of a page that each of `notices` has in each edition, under `[notice]`. */
export function toNoticePaths(notices: readonly Notice[]) {
  return toEditionPaths().flatMap(({ params, props }) =>
    notices.map((notice) => ({
      params: { ...params, notice: notice.id },
      props: { ...props, notice },
    })),
  );
}
