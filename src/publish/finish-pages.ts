import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inlineStyles } from './inline-styles.ts';
import { collectHashes, insertPolicy } from './content-security-policy.ts';
import { readTextNodes } from './text-nodes.ts';
import { toToggleTable } from './make-script-diff.ts';
import { toEntry } from './write-sitemap.ts';

const prefix = 'zh-hans/';

/** What the files of the whole site need to know of a finished page. */
export interface PageFacts {
  /** Its entry in the sitemap, if it has one. */
  entry?: string | undefined;
}

/**
 * Finishes every page of the built site `dir` in one reading and one writing: the pages where
 * readers arrive get their styles, pages of two editions the table that turns one into the other,
 * and every page the policy of what is inline in it.
 *
 * @returns what is known of each page, by its path from the root of the site
 * @throws Error naming the page whose editions do not correspond to the character
 */
export function finishPages(dir: URL): Map<string, PageFacts> {
  const facts = new Map<string, PageFacts>();
  const toStyled = inlineStyles(dir);
  const read = (name: string): string => toStyled(name, readFileSync(new URL(name, dir), 'utf8'));
  const write = (name: string, html: string): void => {
    writeFileSync(new URL(name, dir), insertPolicy(html, collectHashes(html)));
    facts.set(name, { entry: toEntry(html) });
  };
  const names = new Set(
    globSync('**/*.html', { cwd: fileURLToPath(dir) })
      .map(toSlashes)
      .sort(),
  );
  for (const name of names) {
    const other = prefix + name;
    // A page for what is not there has no address that its toggle could lead to.
    if (name.endsWith('404.html') || !(name.startsWith(prefix) || names.has(other))) {
      write(name, read(name));
      continue;
    }
    if (name.startsWith(prefix)) continue;
    const [hant, hans] = [read(name), read(other)];
    const [a, b] = [readTextNodes(hant), readTextNodes(hans)];
    try {
      write(name, insertTable(hant, toToggleTable(a, b)));
      write(other, insertTable(hans, toToggleTable(b, a)));
    } catch (error) {
      throw new Error(`${other}: the two editions of this page do not correspond.`, {
        cause: error,
      });
    }
  }
  return facts;
}

function insertTable(html: string, table: readonly string[]): string {
  const data = JSON.stringify(table).replaceAll('<', '\\u003c');
  const script = `<script type="application/json" id="toggle-table">${data}</script>`;
  const at = html.lastIndexOf('</body>');
  if (at < 0) throw new Error('The page has no </body>.');
  return html.slice(0, at) + script + html.slice(at);
}

function toSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
