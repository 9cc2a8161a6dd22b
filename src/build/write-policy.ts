import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];

/** What no page needs a hash for. Pagefind compiles WebAssembly, which `'self'` does not cover. */
const fixed = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  // The icon stands in the page, so that no page and no toggle asks for it.
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** What a policy can say in a header only. */
const headersOnly = ["frame-ancestors 'none'"];

/**
 * Writes the Content-Security-Policy: into every page with the hashes of what is inline in it, and
 * into `_headers`, for hosts that take such a file, with those of the whole site.
 *
 * @param dir the built site
 * @param base the path it lives under, with both slashes
 * @throws Error when `public/_headers` has no place for the policy
 */
export async function writePolicy(dir: URL, base: string): Promise<void> {
  const all = { style: new Set<string>(), script: new Set<string>() };
  for await (const name of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
    const page = new URL(name, dir);
    const html = await readFile(page, 'utf8');
    const own = collectHashes(html);
    for (const kind of ['style', 'script'] as const)
      own[kind].forEach((hash) => all[kind].add(hash));
    const meta = `<meta http-equiv="content-security-policy" content="${toPolicy(own)}">`;
    await writeFile(
      page,
      html.replace('<meta charset="utf-8">', (charset) => charset + meta),
    );
  }
  const headers = new URL('_headers', dir);
  const text = await readFile(headers, 'utf8');
  const place = '{content-security-policy}';
  if (!text.includes(place))
    throw new Error(`public/_headers: expected ${place} where the policy goes.`);
  const policy = [toPolicy(all), ...headersOnly].join('; ');
  await writeFile(headers, text.replace(place, policy).replaceAll('{base}', base));
}

interface Hashes {
  style: Set<string>;
  script: Set<string>;
}

/** The sources of the inline styles and scripts of a page, as a policy names them. */
export function collectHashes(html: string): Hashes {
  const hashes: Hashes = { style: new Set(), script: new Set() };
  visit(parseDocument(html).children, hashes);
  return hashes;
}

function visit(nodes: readonly Node[], hashes: Hashes): void {
  for (const node of nodes) {
    if (!('attribs' in node)) continue;
    const { name, attribs, children } = node;
    const data = 'src' in attribs || /json$/.test(attribs['type'] ?? '');
    if ((name === 'style' || name === 'script') && !data)
      hashes[name].add(toHash(toText(children)));
    else visit(children, hashes);
  }
}

function toText(nodes: readonly Node[]): string {
  return nodes.map((node) => ('data' in node ? node.data : '')).join('');
}

function toHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function toPolicy(hashes: Hashes): string {
  return fixed
    .map((directive) => {
      const kind = /^(style|script)-src/.exec(directive)?.[1] as keyof Hashes | undefined;
      return [directive, ...(kind ? [...hashes[kind]].sort() : [])].join(' ');
    })
    .join('; ');
}
