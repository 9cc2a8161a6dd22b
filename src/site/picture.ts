import type { Notice } from '../notices/notice.ts';
import type { Page } from './page.ts';
import { routes } from './routes.ts';

/** Address of the picture of `notice` for link previews, in the script of `page`, if it has one. */
export function toPictureAddress(notice: Notice, page: Page): string | undefined {
  if (!notice.pictured) return undefined;
  return new URL(page.to(routes.file(notice.id, 'picture.png')), page.address()).href;
}
