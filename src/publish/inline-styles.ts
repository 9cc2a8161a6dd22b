import { readFileSync } from 'node:fs';

/** Pages where readers first arrive: their styles come with them, in the same flight of packets. */
const arrivals = /^(zh-hans\/)?(notices\/[^/]+\/)?index\.html$/;

/**
 * Gives a function that puts the style sheets of an arrival page, by its name from the root of the
 * built site `dir`, into the page; the other pages share the files, which the browser keeps.
 *
 * @throws Error (that function) when a page names a style sheet that was not built
 */
export function inlineStyles(dir: URL): (name: string, html: string) => string {
  const sheets = new Map<string, string>();
  const getSheet = (path: string): string => {
    const sheet = sheets.get(path) ?? readFileSync(new URL(path, dir), 'utf8').trim();
    sheets.set(path, sheet);
    return sheet;
  };
  return (name, html) =>
    arrivals.test(name)
      ? html.replace(
          /<link rel="stylesheet" href="[^"]*?(_assets\/[^"]+)">/g,
          (_, path: string) => `<style>${getSheet(path)}</style>`,
        )
      : html;
}
