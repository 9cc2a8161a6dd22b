import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** A file's bytes as they go over the wire, with the headers that describe them. */
export interface Body {
  headers: Record<string, string>;
  body: Buffer;
}

/** Reads a file once and compresses it once (brotli, level 11), for as long as the process lives. */
export function getBody(file: string, acceptEncoding = ''): Promise<Body> {
  const brotli = /\bbr\b/.test(acceptEncoding);
  const key = `${brotli} ${file}`;
  const body = bodies.get(key) ?? toBody(file, brotli);
  bodies.set(key, body);
  return body;
}

const bodies = new Map<string, Promise<Body>>();

async function toBody(file: string, brotli: boolean): Promise<Body> {
  const [type, isText] = types[extname(file)] ?? ['application/octet-stream', false];
  const bytes = await readFile(file);
  const headers: Record<string, string> = {
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-type': isText ? `${type}; charset=utf-8` : type,
    etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
  };
  if (!isText) return { headers, body: bytes };
  headers['vary'] = 'accept-encoding';
  if (!brotli) return { headers, body: bytes };
  return { headers: { ...headers, 'content-encoding': 'br' }, body: await compress(bytes) };
}

const compress = (bytes: Buffer) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

// By ending: the type, and whether it is text, which compresses.
const types: Record<string, [type: string, isText: boolean]> = {
  '.html': ['text/html', true],
  '.css': ['text/css', true],
  '.js': ['text/javascript', true],
  '.mjs': ['text/javascript', true],
  '.json': ['application/json', true],
  '.jsonld': ['application/ld+json', true],
  '.webmanifest': ['application/manifest+json', true],
  '.xml': ['application/xml', true],
  '.txt': ['text/plain', true],
  '.md': ['text/markdown', true],
  '.csv': ['text/csv', true],
  '.svg': ['image/svg+xml', true],
  '.wasm': ['application/wasm', false],
  '.png': ['image/png', false],
  '.jpg': ['image/jpeg', false],
  '.webp': ['image/webp', false],
  '.avif': ['image/avif', false],
  '.ico': ['image/x-icon', false],
  '.woff2': ['font/woff2', false],
  '.pdf': ['application/pdf', false],
};
