import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, copyProject } from './build.ts';
import { serve, type Served } from './serve.ts';

/** A site built and served for some tests, in a folder of its own. */
export interface BuiltSite {
  /** The project’s folder; the site is its `dist`. */
  folder: string;
  site: Served;
  /** Stops serving, and throws the folder away. */
  close(): Promise<void>;
}

/**
 * Builds a copy of the project and serves it.
 *
 * @param name what its folder begins with
 * @param prepare changes the copy before it is built
 * @throws Error with what the build said, when it failed
 */
export async function buildSite(
  name: string,
  prepare: (folder: string) => void,
): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  copyProject(folder);
  prepare(folder);
  const { succeeded, output } = build(folder);
  if (!succeeded) throw new Error(output);
  const site = await serve(join(folder, 'dist'));
  const close = async (): Promise<void> => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, site, close };
}
