import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache-folder.ts';

/**
 * The environment in which a browser on Linux has one font, Noto Sans of the npm package
 * `@embedpdf/fonts-sc`, and none of the system's: lines break at the same characters on every
 * machine. Nothing on other systems, which let no program choose its fonts and have Chinese ones.
 */
export function getFontEnv(): NodeJS.ProcessEnv {
  if (process.platform !== 'linux') return {};
  const file = join(cacheFolder, 'fonts.conf');
  mkdirSync(cacheFolder, { recursive: true });
  const config = toConfig(getFontFolder(), join(cacheFolder, 'fontconfig'));
  // Each worker comes here: a browser that starts meanwhile must not read half a file.
  if (read(file) !== config) writeFileSync(file, config);
  return { FONTCONFIG_FILE: file };
}

const getFontFolder = (): string =>
  join(dirname(fileURLToPath(import.meta.resolve('@embedpdf/fonts-sc'))), '../fonts');

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const toConfig = (folder: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
