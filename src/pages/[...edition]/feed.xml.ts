import type { APIRoute } from 'astro';
import { toFeed } from '../../exports/feed.ts';
import type { Script } from '../../script/script.ts';
import { getNotices } from '../../site/collections.ts';
import { getPage } from '../../site/page.ts';
import { routes } from '../../site/routes.ts';
import { toEditionPaths } from '../../site/paths.ts';

export const getStaticPaths = toEditionPaths;

/** The Atom feed of an edition. */
export const GET: APIRoute<{ script: Script }> = async ({ props: { script }, site }) =>
  new Response(toFeed(await getNotices(), getPage(routes.feed, script, site), site));
