import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

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

/** The sources of what is inline, as a policy names them. */
export interface Hashes {
  style: string[];
  script: string[];
}

/**
 * The sources of the inline styles and scripts of a page: of elements alone, as a parser sees them, so
 * that words of the content that look like one, in an attribute or a comment, are none. Data is none.
 */
export function collectHashes(html: string): Hashes {
  const hashes: Hashes = { style: [], script: [] };
  let kind: keyof Hashes | undefined;
  let text = '';
  const parser = new Parser({
    onopentag: (name, { src, type }) => {
      const runs = name === 'script' && !src && !type?.endsWith('json');
      kind = name === 'style' || runs ? name : undefined;
      text = '';
    },
    ontext: (part) => (text += part),
    onclosetag: (name) => {
      if (kind && kind === name) hashes[kind].push(toHash(text));
      kind = undefined;
    },
  });
  parser.end(html);
  return hashes;
}

/** Puts the policy of a page into its head; `hashes` are those of what is inline in it. */
export function insertPolicy(html: string, hashes: Hashes): string {
  const meta = `<meta http-equiv="content-security-policy" content="${toPolicy(hashes)}">`;
  return html.replace('<meta charset="utf-8">', (charset) => charset + meta);
}

const known = new Map<string, string>();

/** Most pages have the same styles and scripts, so each is hashed once. */
function toHash(text: string): string {
  const hash = known.get(text);
  if (hash) return hash;
  const made = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, made);
  return made;
}

function toPolicy(hashes: Hashes): string {
  return fixed
    .map((directive) => {
      const kind = /^(style|script)-src/.exec(directive)?.[1] as keyof Hashes | undefined;
      return [directive, ...(kind ? [...new Set(hashes[kind])].sort() : [])].join(' ');
    })
    .join('; ');
}
