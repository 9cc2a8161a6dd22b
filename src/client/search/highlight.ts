type Piece = readonly [node: Text, start: number, end: number];

let marked: { of: Element; pieces: Piece[] } | undefined;

/**
 * Marks `words` in `element` without touching the document. The same again after the texts were
 * swapped for the other script: the places are kept, not the words.
 */
export function highlight(element: Element, words: readonly string[]): void {
  if (!CSS.highlights) return;
  if (marked?.of !== element) marked = { of: element, pieces: collectPieces(element, words) };
  const ranges = marked.pieces.map(([node, start, end]) => {
    const range = new Range();
    range.setStart(node, Math.min(start, node.length));
    range.setEnd(node, Math.min(end, node.length));
    return range;
  });
  CSS.highlights.set('found', new Highlight(...ranges));
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}

/** Takes the marks away. */
export function unhighlight(): void {
  marked = undefined;
  CSS.highlights?.delete('found');
}

const sheet = new CSSStyleSheet();
sheet.replaceSync('::highlight(found) { color: var(--paper); background-color: var(--accent); }');

function collectPieces(element: Element, words: readonly string[]): Piece[] {
  const nodes = collectTexts(element);
  const text = nodes.map(({ data }) => data).join('');
  const spans = words.flatMap((word) => {
    const at = text.indexOf(word);
    return word && at >= 0 ? [[at, at + word.length] as const] : [];
  });
  const pieces: Piece[] = [];
  let before = 0;
  for (const node of nodes) {
    for (const [start, end] of spans) {
      const [from, to] = [Math.max(start - before, 0), Math.min(end - before, node.length)];
      if (from < to) pieces.push([node, from, to]);
    }
    before += node.length;
  }
  return pieces;
}

/** The texts of the document’s own prose in an element: of a section, its paragraphs only. */
function collectTexts(element: Element): Text[] {
  const roots = element.matches('section')
    ? [...element.querySelectorAll(':scope > p')]
    : [element];
  return roots.flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts.filter((text) => !text.parentElement?.closest('[data-own], button, nav'));
  });
}
