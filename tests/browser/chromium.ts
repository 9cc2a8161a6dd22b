import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';
import { getFontEnv } from './fonts.ts';
import { getInstalled } from './installed.ts';
import { getPackagedChromium } from './packaged-chromium.ts';

/**
 * How to start the Chromium that the tests and the benchmarks use: the one CHROMIUM_PATH names, or
 * else the one in the npm package `@sparticuz/chromium`, even where the machine has others. That
 * package is for Linux on x64 only: elsewhere Playwright's own, or the system's Chrome, Chromium or
 * Edge, is used, and this is printed. Throws an error that says how to get one where there is none.
 */
export async function getChromium(): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) {
    throw new Error(
      `CHROMIUM_PATH is ${named}, and there is no such file.\n  hint: ${howToGetOne}`,
    );
  }
  if (named) return toLaunchOptions(named, !isRoot());

  const packaged = await getPackagedChromium();
  if (packaged) {
    return toLaunchOptions(packaged.executable, false, { LD_LIBRARY_PATH: packaged.libraries });
  }
  const found = [chromium.executablePath(), ...getInstalled('chromium')].find(existsSync);
  if (!found) throw new Error(`No Chromium was found for the tests.\n  hint: ${howToGetOne}`);
  // Only the first process speaks: each of Playwright's workers comes here again.
  if (process.env['TEST_WORKER_INDEX'] === undefined) {
    console.warn(
      `chromium: this system cannot run the packaged one, so the tests use ${found} and the ` +
        "system's fonts; layout may differ.",
    );
  }
  return toLaunchOptions(found, !isRoot());
}

const howToGetOne =
  'Install Chrome, Chromium or Edge, or run `npx playwright install chromium`, ' +
  'or set CHROMIUM_PATH to one that you have.';

// Chromium refuses its sandbox to root, and the packaged one is built without.
const isRoot = () => process.getuid?.() === 0;

// On a closed network Chromium's own requests only make noise.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function toLaunchOptions(
  executablePath: string,
  chromiumSandbox: boolean,
  env: NodeJS.ProcessEnv = {},
): LaunchOptions {
  return {
    executablePath,
    chromiumSandbox,
    args: quiet,
    env: { ...process.env, ...getFontEnv(), ...env },
  };
}
