import { readFile, writeFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readLeaves } from './read-leaves.ts';
import { toToggleTable } from './to-toggle-table.ts';

const prefix = 'zh-hans/';

/**
 * Gives every page that has two editions the table that turns one into the other.
 *
 * @param dir the built site
 * @throws Error naming the page whose editions do not correspond to the character
 */
export async function writeToggles(dir: URL): Promise<void> {
  for await (const name of glob(`${prefix}**/*.html`, { cwd: fileURLToPath(dir) })) {
    const hans = new URL(name, dir);
    const hant = new URL(name.slice(prefix.length), dir);
    const pages = await Promise.all([readFile(hant, 'utf8'), readFile(hans, 'utf8')]);
    const [a, b] = pages.map(readLeaves) as [string[], string[]];
    try {
      await writeFile(hant, insert(pages[0], toToggleTable(a, b)));
      await writeFile(hans, insert(pages[1], toToggleTable(b, a)));
    } catch (error) {
      throw new Error(`${name}: the two editions of this page do not correspond.`, {
        cause: error,
      });
    }
  }
}

function insert(html: string, table: readonly string[]): string {
  const data = JSON.stringify(table).replaceAll('<', '\\u003c');
  const script = `<script type="application/json" id="toggle-table">${data}</script>`;
  const at = html.lastIndexOf('</body>');
  if (at < 0) throw new Error('The page has no </body>.');
  return html.slice(0, at) + script + html.slice(at);
}
