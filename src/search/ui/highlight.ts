import type { Landing } from './landing.ts';

/**
 * Marks the words of a result in `element` without touching the document, or all of the result
 * where no word of it was found; the first time, what is marked is brought into view.
 */
export function highlight(element: Element, landing: Landing): void {
  const nodes = collectTexts(element);
  const found = nodes
    .map(({ data }) => data)
    .join('')
    .indexOf(landing.text);
  // After the toggle the text is another, and stands where this one stood.
  const at = found < 0 ? landing.at : found;
  if (at === undefined) return;
  const ranges = toSpans(landing).map(([start, end]) => toRange(nodes, at + start, at + end));
  if (landing.at === undefined) {
    history.replaceState({ ...history.state, landing: { ...landing, at } }, '');
    bring(ranges[0] as Range);
  }
  if (!CSS.highlights) return;
  CSS.highlights.set('found', new Highlight(...ranges));
  sheet.replaceSync(`::highlight(found) { ${landing.marks.length > 0 ? strong : soft} }`);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}

/** Takes the marks away. */
export function unhighlight(): void {
  CSS.highlights?.delete('found');
}

const sheet = new CSSStyleSheet();
const strong = 'color: var(--paper); background-color: var(--accent);';
const soft = 'background-color: var(--target);';

/** The stretches of a text that are to be marked, in UTF-16 units. */
function toSpans({ text, marks }: Landing): [number, number][] {
  const characters = [...text];
  const toUnits = (many: number): number => characters.slice(0, many).join('').length;
  if (marks.length === 0) return [[0, text.length]];
  return marks.map(([start, end]) => [toUnits(start), toUnits(end)]);
}

function toRange(nodes: readonly Text[], start: number, end: number): Range {
  const range = new Range();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}

/** The texts of the document’s own prose in an element: of a section, its heading and paragraphs only. */
function collectTexts(element: Element): Text[] {
  const roots = element.matches('section')
    ? [...element.querySelectorAll(':scope > h2 > [data-text], :scope > p')]
    : [element];
  return roots.flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts.filter((text) => !text.parentElement?.closest('[data-own], button, nav'));
  });
}

/** Brings the beginning of `range` to a third of the window, unless it is in view above the bar. */
function bring(range: Range): void {
  const [rect] = range.getClientRects();
  if (!rect) return;
  const bar = document.querySelector<HTMLElement>('[data-here]')?.offsetHeight ?? 0;
  const vertical = getComputedStyle(document.documentElement).writingMode !== 'horizontal-tb';
  if (vertical && (rect.left < 0 || rect.right > innerWidth))
    scrollBy({ left: rect.right - (innerWidth * 2) / 3, behavior: 'instant' });
  if (!vertical && (rect.top < 0 || rect.bottom > innerHeight - bar))
    scrollBy({ top: rect.top - innerHeight / 3, behavior: 'instant' });
}
