/** A comment, an element that holds no text of the page, or a tag. */
const tag =
  /<!--.*?-->|<(script|style)\b[^>]*>.*?<\/\1>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gis;

/**
 * Reads from a page what the toggle changes, as `src/client/toggle/text-nodes.ts` collects it from the
 * document: texts and attributes that are not plain ASCII, in document order.
 *
 * @param html as Astro writes it, every element closed; what stands for one character in it is
 *   left as it is, since it is ASCII and the same in both editions
 */
export function readTextNodes(html: string): string[] {
  const textNodes: string[] = [];
  const push = (words: string): void => {
    if (/[^\0-\x7f]/.test(words)) textNodes.push(words);
  };
  let end = 0;
  /** Name of an element whose contents are left alone, and how many of that name are open. */
  let left = '';
  let depth = 0;
  for (const { 0: whole, 2: slash, 3: name, 4: attributes, index } of html.matchAll(tag)) {
    if (depth === 0) push(html.slice(end, index));
    end = index + whole.length;
    if (name === undefined || attributes === undefined) continue;
    if (depth > 0) {
      if (name === left) depth += slash ? -1 : 1;
    } else if (name !== 'html' && /\s(lang|data-own)(=|\s|$)/.test(attributes)) {
      left = name;
      depth = 1;
    } else if (/[^\0-\x7f]/.test(attributes)) {
      for (const [, double, single] of attributes.matchAll(/="([^"]*)"|='([^']*)'/g))
        push(double ?? single ?? '');
    }
  }
  return textNodes;
}
