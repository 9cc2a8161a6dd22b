/**
 * Takes a picture of the notice in every mode, in both scripts and at both ends of the range of
 * screens, and prints where they are: `npm run shots`, or `npm run shots -- vertical` for one mode.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { getChromium } from '../browser/chromium.ts';
import { keepSettings, modes } from '../site/settings.ts';
import { notices } from '../site/site-map.ts';
import { serve } from '../support/serve.ts';

const folder = 'shots';
const screens = [
  { width: 360, height: 800 },
  { width: 1440, height: 900 },
];
const [only] = process.argv.slice(2);

const site = await serve('dist');
const browser = await chromium.launch(await getChromium());
await mkdir(folder, { recursive: true });
for (const viewport of screens) {
  for (const { script, path } of notices) {
    for (const [mode, settings] of Object.entries(modes)) {
      if (only && mode !== only) continue;
      const page = await browser.newPage({ viewport });
      await keepSettings(page, settings);
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      await take(page, `${mode}-${script}-${viewport.width}`);
      await page.goto(`${site.url + path}#f9`);
      await take(page, `${mode}-${script}-${viewport.width}-point`);
      await page.close();
    }
  }
}
await browser.close();
await site.close();
console.log(`The pictures are in ${folder}/.`);

/** By the protocol, since Playwright's own pictures are blank where the window scrolls leftwards. */
async function take(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot');
  await writeFile(`${folder}/${name}.png`, Buffer.from(data, 'base64'));
}
