import type { Script } from '../edition/script.ts';
import type { ListPage } from '../lists/list-pages.ts';
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
  /** Of all pages of the list, in their order. */
  numbers: readonly (number | undefined)[];
}

/** The static paths of lists in each edition, under `[...page]` and what `params` name. */
export function toListPaths<Item, Props extends object>(
  lists: readonly { params: object; props: Props; pages: readonly ListPage<Item>[] }[],
) {
  return toEditionPaths().flatMap((edition) =>
    lists.flatMap(({ params, props, pages }) => {
      const numbers = pages.map(({ number }) => number);
      return pages.map(({ number, items }) => ({
        params: { ...edition.params, ...params, page: number?.toString() },
        props: { ...edition.props, ...props, number, items, numbers },
      }));
    }),
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
