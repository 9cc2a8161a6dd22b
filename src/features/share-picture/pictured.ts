import type { Notice } from '../../notices/notice.ts';
import { getNotices } from '../../site/collections.ts';
import { routes, type Route } from '../../site/routes.ts';

/** Most notices that have a picture; drawing one takes longer than all the rest of its pages. */
const most = 20;

/** The notices that have a picture: the newest. */
export async function getPictured(): Promise<readonly Notice[]> {
  return (await getNotices()).slice(0, most);
}

/** The picture of a notice, in each edition. */
export const toPictureRoute = ({ id }: Notice): Route => `${routes.notice(id)}picture.png` as Route;
