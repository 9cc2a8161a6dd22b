import type { APIRoute } from 'astro';
import { toBodyFeed } from '../../../../exports/feed.ts';
import { fitsOnePage, toBodyLists } from '../../../../site/lists/body-lists.ts';
import type { Notice } from '../../../../notices/notice.ts';
import { getBodies, getNotices } from '../../../../site/collections.ts';
import type { NamedBody } from '../../../../site/loaders.ts';
import { getPage } from '../../../../site/page.ts';
import { toEditionPaths, type EditionProps } from '../../../../site/paths.ts';
import { routes } from '../../../../site/routes.ts';

interface Props extends EditionProps {
  body: NamedBody;
  notices: Notice[];
  /** Whether the body has a page of its own. */
  paged: boolean;
}

export const getStaticPaths = async () => {
  const notices = await getNotices();
  const bodies = await getBodies();
  const paged = !fitsOnePage(notices);
  const named = toBodyLists(notices, bodies.keys()).flatMap((list) => {
    const body = bodies.get(list.id);
    return body ? [{ body, notices: list.notices, paged }] : [];
  });
  return toEditionPaths().flatMap(({ params, props }) =>
    named.map((own) => ({ params: { ...params, body: own.body.id }, props: { ...props, ...own } })),
  );
};

/** The Atom feed of the points that speak of a body, in an edition. */
export const GET: APIRoute<Props> = ({ props: { script, body, notices, paged }, site }) => {
  const page = getPage(routes.bodyFeed(body.id), script, site);
  const about = paged ? routes.body(body.id) : routes.points;
  return new Response(toBodyFeed(body, notices, page, about, site));
};
