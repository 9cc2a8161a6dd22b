import type { APIRoute } from 'astro';
import type { Script } from '../../script/script.ts';
import { getPage } from '../../site/page.ts';
import { routes, toRooted } from '../../site/routes.ts';
import { toEditionPaths } from '../../site/paths.ts';

export const getStaticPaths = toEditionPaths;

/** What a device needs to install an edition; both may be read in either. */
export const GET: APIRoute<{ script: Script }> = ({ props: { script }, site }) => {
  const { t, to } = getPage(routes.home, script, site);
  return Response.json({
    id: `${script}`,
    name: t('site.name'),
    short_name: t('site.name'),
    description: t('site.tagline'),
    lang: script,
    start_url: to(routes.home),
    scope: toRooted(''),
    display: 'minimal-ui',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [
      { src: toRooted('icon.svg'), type: 'image/svg+xml', sizes: 'any' },
      {
        src: toRooted('icon-512.png'),
        type: 'image/png',
        sizes: '512x512',
        purpose: 'any maskable',
      },
      { src: toRooted('icon-192.png'), type: 'image/png', sizes: '192x192' },
    ],
  });
};
