import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getChromium } from '../browser/chromium.ts';
import { runCommand } from './run-command.ts';
import type { Row } from './table.ts';

// Too heavy for a dependency: npx fetches it when the bench wants it, and keeps it for the next time.
const lighthouse = 'lighthouse@13.5.0';

/** Lighthouse's four scores, mobile; where it can't be had or run, the row says so. */
export async function measureLighthouse(url: string): Promise<Row[]> {
  const { executablePath, args = [], chromiumSandbox, env } = await getChromium();
  const report = join(mkdtempSync(join(tmpdir(), 'lighthouse-')), 'report.json');
  const flags = ['--headless', ...args, ...(chromiumSandbox ? [] : ['--no-sandbox'])];
  const options = [
    '--only-categories=performance,accessibility,best-practices,seo',
    '--output=json',
    `--output-path=${report}`,
    '--quiet',
    `--chrome-flags=${flags.join(' ')}`,
  ];
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const { output } = await runCommand(npx, ['--yes', lighthouse, url, ...options], {
    env: { ...env, CHROME_PATH: executablePath },
  });
  if (!existsSync(report)) {
    console.warn(`${lighthouse} could not be had or run:\n${output.slice(-2_000)}`);
    return [{ name: 'Lighthouse, mobile', value: 'not to be had here', goal: '100' }];
  }
  const { categories } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return Object.values(categories).map(({ title, score }) => {
    const points = Math.round((score ?? 0) * 100);
    return { name: `Lighthouse, ${title}`, value: `${points}`, goal: '100', met: points === 100 };
  });
}

interface Report {
  categories: Record<string, { title: string; score: number | null }>;
}
