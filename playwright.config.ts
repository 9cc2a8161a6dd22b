import { defineConfig, type Project } from '@playwright/test';
import { getChromium } from './tests/browser/chromium.ts';
import { getFirefox } from './tests/browser/firefox.ts';

const chromium: Project = {
  name: 'chromium',
  use: { browserName: 'chromium', launchOptions: await getChromium() },
};

const firefox = getFirefox();
// Only the first process speaks: each worker reads this file again.
if (!firefox && process.env['TEST_WORKER_INDEX'] === undefined) {
  console.warn('No Firefox was found: its tests are left out. Install one, or set FIREFOX_PATH.');
}

export default defineConfig({
  // tests/site asks the site that `npm run build` made; the specs of tests/builds build their own.
  testDir: 'tests',
  testMatch: '{site,builds}/*.spec.ts',
  projects: [
    chromium,
    ...(firefox
      ? [
          {
            name: 'firefox',
            use: { browserName: 'firefox', launchOptions: firefox },
          } as const,
        ]
      : []),
  ],
  webServer: {
    command: `"${process.execPath}" tests/support/serve.ts`,
    wait: { stdout: /on port (?<site_port>\d+)/ },
  },
  use: {
    baseURL: `http://127.0.0.1:${process.env['SITE_PORT']}/`,
    locale: 'zh-TW',
    screenshot: 'only-on-failure',
  },
  // Two, whatever the machine: a third would only make the others slow. No test is tried again,
  // since one that fails now and then is a fault.
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // Twice what the slowest test takes on two slow cores: the clock is no part of what is tested.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/site-tests.json' }]],
});
