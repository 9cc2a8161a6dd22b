import { existsSync } from 'node:fs';
import { firefox, type LaunchOptions } from '@playwright/test';
import { getFontEnv } from './fonts.ts';
import { getInstalled } from './installed.ts';

/**
 * How to start Firefox: the one FIREFOX_PATH names, Playwright's own, or the system's (Debian's
 * `firefox-esr` among them), in this order; undefined where there is none.
 */
export function getFirefox(): LaunchOptions | undefined {
  const env = { ...process.env, ...getFontEnv() };
  const named = process.env['FIREFOX_PATH'];
  if (named && !existsSync(named)) {
    throw new Error(
      `FIREFOX_PATH is ${named}, and there is no such file.\n  hint: correct or unset it.`,
    );
  }
  const own = firefox.executablePath();
  if (!named && existsSync(own)) return { executablePath: own, env };
  const stock = named ?? getInstalled('firefox').find(existsSync);
  // Playwright's own Firefox is patched. A stock one speaks WebDriver BiDi, which this channel does.
  return stock ? { channel: 'moz-firefox', executablePath: stock, env } : undefined;
}
