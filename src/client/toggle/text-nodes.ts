/** A text of the page that the toggle changes: a text node or an attribute. */
export type TextNode = Text | Attr;

/**
 * Collects what the toggle changes, in document order: every text and attribute that is not plain
 * ASCII, but nothing in an element that states its own language or looks after its own words.
 * `src/publish/text-nodes.ts` reads the same from the HTML.
 */
export function collectTextNodes(element: Element, textNodes: TextNode[] = []): TextNode[] {
  for (const attribute of element.attributes)
    if (isWorded(attribute.value)) textNodes.push(attribute);
  for (const child of element.childNodes) {
    if (child instanceof Text) {
      if (isWorded(child.data)) textNodes.push(child);
    } else if (child instanceof Element && !child.matches('[lang], [data-own], script, style')) {
      collectTextNodes(child, textNodes);
    }
  }
  return textNodes;
}

function isWorded(text: string): boolean {
  return /[^\0-\x7f]/.test(text);
}
