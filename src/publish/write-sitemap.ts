import { writeFile } from 'node:fs/promises';

/**
 * More addresses than this do not go into one file: some 3 MB, where the protocol allows 50,000
 * addresses and 50 MB. Those of a notice stand together, so that a new one changes few of the files.
 */
const most = 10_000;

/**
 * Lists every page that names a canonical address, with its alternates, all as the pages themselves
 * have them; pages that ask not to be indexed are left out.
 *
 * @param dir the built site
 * @param entries those of its pages, see `toEntry`
 * @param address where the site is published, with its base and a slash at the end
 */
export async function writeSitemap(
  dir: URL,
  entries: readonly string[],
  address: string,
): Promise<void> {
  for (const [name, xml] of toSitemaps([...entries].sort(), address))
    await writeFile(new URL(name, dir), xml);
}

/** The files that list `entries`, by name: one, or an index and its parts. */
export function toSitemaps(entries: readonly string[], address: string): Map<string, string> {
  if (entries.length <= most) return new Map([['sitemap.xml', toUrlSet(entries)]]);
  const parts = Array.from(
    { length: Math.ceil(entries.length / most) },
    (_, index): [string, string] => [
      `sitemap-${index + 1}.xml`,
      toUrlSet(entries.slice(index * most, (index + 1) * most)),
    ],
  );
  return new Map([['sitemap.xml', toIndex(parts.map(([name]) => address + name))], ...parts]);
}

/** The entry of a page, from the links in its head. */
export function toEntry(html: string): string | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
  if (!canonical || /<meta name="robots" content="[^"]*noindex/.test(head)) return undefined;
  const alternates = [
    ...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g),
  ].map(([, lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`);
  const entry = `<url><loc>${canonical}</loc>${alternates.join('')}</url>`;
  // A copy: what is cut from a page would keep the whole page in memory to the end of the build.
  return Buffer.from(entry).toString();
}

function toUrlSet(entries: readonly string[]): string {
  const names =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset ${names}>\n${entries.join('\n')}\n</urlset>\n`;
}

function toIndex(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `<sitemap><loc>${address}</loc></sitemap>`).join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</sitemapindex>\n`;
}
