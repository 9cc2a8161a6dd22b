import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** What a request's path leads to: a file with its status, or the address with its slash. */
export type Found = { file: string; status: 200 | 404 } | { redirect: string };

/** Finds the file of a built site for a path of a URL, as a static host does. */
export function findFile(root: string, pathname: string, base: string): Found {
  const path = pathname.startsWith(base) ? toPath(root, pathname.slice(base.length)) : undefined;
  const missing = { file: findMissing(root, path ?? root), status: 404 } as const;
  // `_headers` and its like speak to the host, not to readers.
  if (path === undefined || /^_(headers|redirects)$/.test(pathname.slice(base.length))) {
    return missing;
  }
  if (!existsSync(path)) return missing;
  if (!statSync(path).isDirectory()) return { file: path, status: 200 };
  if (!existsSync(join(path, 'index.html'))) return missing;
  if (!pathname.endsWith('/')) return { redirect: `${pathname}/` };
  return { file: join(path, 'index.html'), status: 200 };
}

/** The `404.html` in the folder of `path`, or in the nearest above it. */
function findMissing(root: string, path: string): string {
  for (let folder = path; folder.startsWith(normalize(root)); folder = dirname(folder)) {
    if (existsSync(join(folder, '404.html'))) return join(folder, '404.html');
  }
  return join(root, '404.html');
}

function toPath(root: string, relative: string): string | undefined {
  try {
    const path = normalize(join(root, decodeURIComponent(relative)));
    const home = normalize(root + sep);
    return path === home || (path + sep).startsWith(home) ? path : undefined;
  } catch {
    // A percent sign that escapes nothing.
    return undefined;
  }
}
