import { readFile, writeFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** More addresses than this do not go into one file: the protocol allows 50,000. */
const most = 40_000;

/**
 * Lists every page that names a canonical address, with its alternates, all as the pages themselves
 * have them; pages that ask not to be indexed are left out.
 *
 * @param dir the built site
 * @param address where the site is published, with its base and a slash at the end
 */
export async function writeSitemap(dir: URL, address: string): Promise<void> {
  const entries: string[] = [];
  for await (const name of glob('**/index.html', { cwd: fileURLToPath(dir) })) {
    const entry = toEntry(await readFile(new URL(name, dir), 'utf8'));
    if (entry) entries.push(entry);
  }
  entries.sort();
  const files = Array.from({ length: Math.ceil(entries.length / most) }, (_, index) =>
    toUrlSet(entries.slice(index * most, (index + 1) * most)),
  );
  if (files.length === 1) {
    await writeFile(new URL('sitemap.xml', dir), files[0] as string);
    return;
  }
  const names = files.map((_, index) => `sitemap-${index + 1}.xml`);
  await Promise.all(
    names.map((name, index) => writeFile(new URL(name, dir), files[index] as string)),
  );
  await writeFile(new URL('sitemap.xml', dir), toIndex(names.map((name) => address + name)));
}

/** The entry of a page, from the links in its head. */
export function toEntry(html: string): string | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
  if (!canonical || /<meta name="robots" content="[^"]*noindex/.test(head)) return undefined;
  const alternates = [
    ...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g),
  ].map(([, lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`);
  return `<url><loc>${canonical}</loc>${alternates.join('')}</url>`;
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
