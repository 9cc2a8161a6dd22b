import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { cacheFolder } from './cache-folder.ts';
import { toSfnt } from './woff.ts';

/**
 * The environment in which a browser finds a Chinese font: nothing to add where the system has
 * one; on a Linux without, a font configuration that adds the one in `@fontsource/unifontex`
 * (and `more`, a folder of fonts). Without any configuration, text there would have no size.
 */
export function getFontEnv(more?: string): NodeJS.ProcessEnv {
  if (process.platform !== 'linux' || hasSystemFont()) return {};
  const folder = join(cacheFolder, 'fonts');
  mkdirSync(folder, { recursive: true });
  writeOnce(join(folder, 'unifontex.ttf'), () => toSfnt(readFileSync(packagedFont())));
  const config = join(folder, more ? 'more.conf' : 'fonts.conf');
  writeOnce(config, () => toConfig([folder, ...(more ? [more] : [])], join(folder, 'cache')));
  return { FONTCONFIG_FILE: config };
}

/** Whether 漢 is one em wide: without a Chinese font it is a box of 0.6 em, and layout means nothing. */
export async function hasChineseFont(page: Page): Promise<boolean> {
  const widths = await page.evaluate(() =>
    [...'漢汉'].map((character) => {
      const probe = document.createElement('span');
      probe.textContent = character;
      probe.style.font = '100px serif';
      probe.style.position = 'absolute';
      document.documentElement.append(probe);
      const { width } = probe.getBoundingClientRect();
      probe.remove();
      return width;
    }),
  );
  return widths.every((width) => Math.abs(width - 100) < 1);
}

const packagedFont = () =>
  fileURLToPath(import.meta.resolve('@fontsource/unifontex/files/unifontex-latin-400-normal.woff'));

function hasSystemFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=zh-tw', 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

function writeOnce(file: string, toContent: () => string | Uint8Array) {
  if (!existsSync(file)) writeFileSync(file, toContent());
}

const toConfig = (folders: string[], cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
