import { chromium } from '@playwright/test';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getChromium } from '../browser/chromium.ts';
import type { Settings } from '../site/settings.ts';
import { getFreePort } from '../support/free-port.ts';
import { runCommand } from './run-command.ts';
import type { Row } from './table.ts';

// Too heavy for a dependency: npx fetches it when the bench wants it, and keeps it for the next time.
const lighthouse = 'lighthouse@13.5.0';

/** Lighthouse's four scores of the page at `url`, mobile; where it can't be had or run, a row says so. */
export async function measureLighthouse(url: string): Promise<Row[]> {
  const scores = await getScores(url);
  if (!scores) return [{ name: 'Lighthouse, mobile', value: 'not to be had here', goal: '100' }];
  return scores.map(({ title, points }) => ({
    name: `Lighthouse, ${title}`,
    value: `${points}`,
    goal: '100',
    met: points === 100,
  }));
}

export interface Score {
  title: string;
  /** Of 100. */
  points: number;
}

/**
 * Lighthouse's four scores of the page at `url`, mobile, in a browser where a reader has chosen
 * `settings`; undefined where it can't be had or run, which is said.
 */
export async function getScores(
  url: string,
  settings: Settings = {},
): Promise<Score[] | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const report = join(folder, 'report.json');
  const port = await getFreePort();
  const options = await getChromium();
  const browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  const [page = await browser.newPage()] = browser.pages();
  await page.goto(new URL('robots.txt', url).href);
  await page.evaluate((kept) => localStorage.setItem('settings', kept), JSON.stringify(settings));
  const flags = [
    `--port=${port}`,
    '--disable-storage-reset',
    '--only-categories=performance,accessibility,best-practices,seo',
    '--output=json',
    `--output-path=${report}`,
    '--quiet',
  ];
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const { output } = await runCommand(npx, ['--yes', lighthouse, url, ...flags]);
  await browser.close();
  const scores = existsSync(report) ? read(report) : undefined;
  if (!scores) console.warn(`${lighthouse} could not be had or run:\n${output.slice(-2_000)}`);
  rmSync(folder, { recursive: true, force: true });
  return scores;
}

function read(report: string): Score[] {
  const { categories } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return Object.values(categories).map(({ title, score }) => ({
    title,
    points: Math.round((score ?? 0) * 100),
  }));
}

interface Report {
  categories: Record<string, { title: string; score: number | null }>;
}
