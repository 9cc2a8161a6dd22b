import { glob, rename, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Moves each edition's page for what is not there to `404.html` in its folder, where hosts look for
 * it: Astro does so only for a page that has no second edition. Other pages whose names end so go beside
 * it.
 *
 * @param dir the built site
 */
export async function placeMissing(dir: URL): Promise<void> {
  const root = fileURLToPath(dir);
  for await (const name of glob('{*/,}*404/index.html', { cwd: root })) {
    const folder = join(root, dirname(name));
    await rename(join(root, name), `${folder}.html`);
    await rmdir(folder);
  }
}
