/** What holds the document’s own words: its title and headings where it has some, its paragraphs. */
export const ownText = '[data-text], article p';

/**
 * The document's own words in what is selected, a range a paragraph or heading, and nothing of ours
 * between them.
 */
export function collectOwn(selection: Selection): Range[] {
  return collect(selection, ownText);
}

document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || !event.clipboardData || isLeftAlone(selection, event.target)) return;
  const own = collectOwn(selection);
  if (own.length === 0) return;
  // Who takes in a title of ours as well gets it too, as a heading set off from the text.
  const title = collect(selection, 'h1:not(:has([data-text]))');
  const html = [...title, ...own].map(toHtml);
  event.clipboardData.setData('text/plain', [...title, ...title.map(() => ''), ...own].join('\n'));
  event.clipboardData.setData('text/html', html.join(''));
  event.preventDefault();
});

/** Within one paragraph, or in a field, what the browser copies is right as it is. */
function isLeftAlone(selection: Selection, target: EventTarget | null): boolean {
  if (selection.isCollapsed || (target as Element).closest?.('input, textarea')) return true;
  const { commonAncestorContainer: node } = selection.getRangeAt(0);
  const element = node instanceof Element ? node : node.parentElement;
  return selection.rangeCount === 1 && !!element?.closest('p, [data-text]');
}

/** What is selected of each element that matches; nothing for those that have no part in it. */
function collect(selection: Selection, matching: string): Range[] {
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  return [...document.querySelectorAll(matching)].flatMap((element) =>
    ranges
      .filter((range) => range.intersectsNode(element))
      .map((range) => clip(range, element))
      .filter(String),
  );
}

function clip({ startContainer, startOffset, endContainer, endOffset }: Range, to: Element): Range {
  const part = new Range();
  part.selectNodeContents(to);
  if (to.contains(startContainer)) part.setStart(startContainer, startOffset);
  if (to.contains(endContainer)) part.setEnd(endContainer, endOffset);
  return part;
}

/** What a range holds as the heading or the paragraph that it stands in. */
function toHtml(range: Range): string {
  const { startContainer: start } = range;
  const around = start instanceof Element ? start : start.parentElement;
  const element = document.createElement(around?.closest('h1, h2, p')?.localName ?? 'p');
  element.lang = document.documentElement.lang;
  element.textContent = String(range);
  return element.outerHTML;
}
