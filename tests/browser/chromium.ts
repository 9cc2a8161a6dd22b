import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';
import { getFontEnv } from './fonts.ts';
import { getInstalled } from './installed.ts';
import { getPackagedChromium } from './packaged-chromium.ts';

/**
 * How to start the Chromium that the tests and the bench use: the one CHROMIUM_PATH names,
 * Playwright's own, the system's Chrome, Chromium or Edge, or the one in the npm package
 * `@sparticuz/chromium`, in this order. Throws an error that says how to get one.
 */
export async function getChromium(): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) {
    throw new Error(
      `CHROMIUM_PATH is ${named}, and there is no such file.\n  hint: ${howToGetOne}`,
    );
  }
  const installed =
    named ?? [chromium.executablePath(), ...getInstalled('chromium')].find(existsSync);
  if (installed) return toLaunchOptions(installed, getFontEnv(), !isRoot());

  const packaged = await getPackagedChromium();
  if (!packaged) throw new Error(`No Chromium was found for the tests.\n  hint: ${howToGetOne}`);
  const env = { ...getFontEnv(packaged.fonts), LD_LIBRARY_PATH: packaged.libraries };
  return toLaunchOptions(packaged.executable, env, false);
}

const howToGetOne =
  'Install Chrome, Chromium or Edge, or run `npx playwright install chromium`, ' +
  'or set CHROMIUM_PATH to one that you have.';

// Chromium refuses its sandbox to root, and the packaged one is built without.
const isRoot = () => process.getuid?.() === 0;

// On a closed network Chromium's own errands only make noise.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function toLaunchOptions(
  executablePath: string,
  env: NodeJS.ProcessEnv,
  chromiumSandbox: boolean,
): LaunchOptions {
  return { executablePath, chromiumSandbox, args: quiet, env: { ...process.env, ...env } };
}
