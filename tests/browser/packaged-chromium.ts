import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache-folder.ts';

/**
 * The Chromium of the npm package `@sparticuz/chromium` (Linux on x64 only), unpacked once, with
 * the libraries that a bare system lacks; undefined on other platforms.
 */
export async function getPackagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Package;
  const folder = join(cacheFolder, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(home, 'bin'), folder);
  return {
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
  };
}

type Package = { version: string };

async function unpack(bin: string, folder: string) {
  console.log(`chromium: unpacking the one in @sparticuz/chromium to ${folder}`);
  const { inflate } = await import('@sparticuz/chromium');
  mkdirSync(cacheFolder, { recursive: true });
  const fresh = mkdtempSync(join(cacheFolder, `${basename(folder)}-`));
  // The package unpacks to the system's temporary folder, which another project may share.
  const shared = process.env['TMPDIR'];
  process.env['TMPDIR'] = fresh;
  try {
    for (const file of ['chromium.br', 'al2023.tar.br']) {
      await inflate(join(bin, file));
    }
  } finally {
    if (shared === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = shared;
  }
  // Only what is whole gets the final name: an unpacking that was cut short is not taken for done.
  renameSync(fresh, folder);
}
