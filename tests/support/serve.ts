import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readHeaderRules, toHeaders } from './headers-file.ts';
import { findFile } from './find-file.ts';
import { getBody } from './body.ts';

/** A running server: its address, which ends in the base path, and how to stop it. */
export interface Served {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a good static host would: brotli at level 11, the headers of its
 * `_headers` file, a redirect to the address with its slash, and its 404 page.
 *
 * @param root the folder of the built site
 * @param base the sub-path it was built for, with both slashes
 * @param port 0 takes a free one
 */
export async function serve(root: string, { base = '/', port = 0 } = {}): Promise<Served> {
  const rules = readHeaderRules(root);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const found = findFile(root, pathname, base);
    if ('redirect' in found) {
      response.writeHead(308, { location: found.redirect + search }).end();
      return;
    }
    if (!existsSync(found.file)) {
      response.writeHead(404).end();
      return;
    }
    const { headers, body } = await getBody(found.file, request.headers['accept-encoding']);
    const all = { ...headers, ...toHeaders(rules, `/${pathname.slice(base.length)}`) };
    if (found.status === 200 && request.headers['if-none-match'] === headers['etag']) {
      response.writeHead(304, all).end();
      return;
    }
    response.writeHead(found.status, { ...all, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }
}

// Playwright starts this file itself, and reads the port from what it prints.
if (import.meta.main) {
  const { url } = await serve(process.argv[2] ?? 'dist');
  console.log(`serving ${url} on port ${new URL(url).port}`);
}
