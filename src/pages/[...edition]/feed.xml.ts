import type { APIRoute, GetStaticPaths } from 'astro';
import { toFeed } from '../../data/to-feed.ts';
import type { Script } from '../../edition/script.ts';
import { getNotices } from '../../site/collections.ts';
import { getPage } from '../../site/page.ts';
import { getEditionPaths, routes } from '../../site/routes.ts';

export const getStaticPaths = (() =>
  getEditionPaths().map(({ edition, script }) => ({
    params: { edition },
    props: { script },
  }))) satisfies GetStaticPaths;

/** The Atom feed of an edition. */
export const GET: APIRoute<{ script: Script }> = async ({ props: { script }, site }) =>
  new Response(toFeed(await getNotices(), getPage(routes.feed, script, site), site));
