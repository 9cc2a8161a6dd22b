import { rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { getChromium } from '../browser/chromium.ts';
import { serve } from '../support/serve.ts';
import { measureBuilds } from './builds.ts';
import { measureFirstView } from './first-view.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measurePaint } from './paint.ts';
import { toTable, type Row } from './table.ts';
import { measureToggle } from './toggle.ts';
import { writeTwin } from './twin.ts';
import { measureWholePage } from './whole-page.ts';

// `npm run bench` builds the site first. Everything is measured on that build, in one run, since
// the times of a shared machine mean something only beside others of the same run.
const site = await serve('dist');
const browser = await chromium.launch(await getChromium());
const notice = `${site.url}notices/zhenxiong-2020/`;
const rows: Row[] = [];

console.log(`Measuring ${notice} in Chromium ${browser.version()}`);
rows.push(...(await measureFirstView(browser, notice)));
rows.push(...(await measureWholePage(browser, notice)));
const twinFolder = await writeTwin(browser, notice);
const twin = await serve(twinFolder);
rows.push(...(await measurePaint(browser, notice, twin.url)));
rows.push(...(await measureToggle(browser, notice)));
await browser.close();
rows.push(...(await measureLighthouse(notice)));
await Promise.all([site.close(), twin.close()]);
rmSync(twinFolder, { recursive: true });
rows.push(...(await measureBuilds()));

console.log(`\n${toTable(rows)}`);
console.log('\nHow it grows to 10,000 notices: npm run bench:build and npm run bench:search.');
