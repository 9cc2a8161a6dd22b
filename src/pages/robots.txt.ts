import type { APIRoute } from 'astro';
import { sitemapPath, toAddress } from '../site/routes.ts';

/** Lets everything be read, and names the list of all pages. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${toAddress(sitemapPath, site)}\n`);
