import type { Script } from '../script/script.ts';
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

/** The static paths of a page that each of `notices` has in each edition, under `[notice]`. */
export function toNoticePaths(notices: readonly Notice[]) {
  return toEditionPaths().flatMap(({ params, props }) =>
    notices.map((notice) => ({
      params: { ...params, notice: notice.id },
      props: { ...props, notice },
    })),
  );
}
