import type { Script } from '../script/script.ts';
import { toPager, type ListPage, type Pager } from './lists/list-pages.ts';
import type { Notice } from '../notices/notice.ts';
import { getEditionPaths } from './routes.ts';

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
  pages: readonly ListPage<Item>[];
  /** What one of its pages is given besides its items and its pager. */
  toProps: (page: ListPage<Item>) => object;
}

/** The static paths of lists in each edition, under `[...page]` and what `params` name. */
export function toListPaths<Item>(lists: readonly PagedList<Item>[]) {
  const pages = lists.flatMap(({ params, pages: all, toProps }) =>
    all.map((page, at) => ({
      params: { ...params, page: page.number?.toString() },
      props: { ...toProps(page), number: page.number, items: page.items, pager: toPager(all, at) },
    })),
  );
  return toEditionPaths().flatMap((edition) =>
    pages.map(({ params, props }) => ({
      params: { ...edition.params, ...params },
      props: { ...edition.props, ...props },
    })),
  );
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
