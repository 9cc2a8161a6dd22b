import type { APIRoute } from 'astro';
import { toBodyFeed } from '../../../../exports/feed.ts';
import { getBodiesWithPoints, getNotices } from '../../../../site/collections.ts';
import type { NamedBody } from '../../../../site/loaders.ts';
import { getPage } from '../../../../site/page.ts';
import { toEditionPaths, type EditionProps } from '../../../../site/paths.ts';
import { routes } from '../../../../site/routes.ts';

interface Props extends EditionProps {
  body: NamedBody;
}

export const getStaticPaths = async () => {
  const bodies = await getBodiesWithPoints();
  return toEditionPaths().flatMap(({ params, props }) =>
    bodies.map((body) => ({ params: { ...params, body: body.id }, props: { ...props, body } })),
  );
};

/** The Atom feed of the points that speak of a body, in an edition. */
export const GET: APIRoute<Props> = async ({ props: { script, body }, site }) => {
  const page = getPage(routes.bodyFeed(body.id), script, site);
  return new Response(toBodyFeed(body, await getNotices(), page, site));
};
