import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';

/** Writes the notice as a bare page, as one would by hand, into a folder of its own; returns that. */
export async function writeTwin(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(url);
  const { title, heading, paragraphs } = await page.evaluate(() => ({
    title: document.title,
    heading: document.querySelector('h1')?.textContent ?? '',
    paragraphs: [...document.querySelectorAll('article p')].map((each) => each.textContent),
  }));
  await page.close();
  if (paragraphs.length !== 7) {
    throw new Error(`${url} has ${paragraphs.length} paragraphs in its article; expected 7.`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'bare-twin-'));
  writeFileSync(join(folder, 'index.html'), toHtml(title, heading.trim(), paragraphs));
  return folder;
}

const toHtml = (title: string, heading: string, paragraphs: string[]) => `<!doctype html>
<html lang="zh-Hant">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>
body { max-width: 40em; margin: 1em auto; padding: 0 1em; line-height: 1.8 }
</style>
<h1>${escape(heading)}</h1>
${paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')}
</html>
`;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
