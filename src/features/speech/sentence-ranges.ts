import { splitSentences } from '../../script/sentences.ts';
import { ownText } from '../../client/copy.ts';

/** A sentence of the notice where it stands in the document. */
export interface Sentence {
  range: Range;
  paragraph: Element;
}

/** The sentences of every heading and paragraph of the notice, in reading order. */
export function collectSentences(): Sentence[] {
  return [...document.querySelectorAll(ownText)].flatMap((paragraph) =>
    splitSentences(paragraph.textContent).map(([start, end]) => ({
      paragraph,
      range: toRange(paragraph, start, end),
    })),
  );
}

/** The range of the code units `start` up to `end` of an element's text. */
function toRange(element: Element, start: number, end: number): Range {
  const range = new Range();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const next = at + node.length;
    if (start >= at && start < next) range.setStart(node, start - at);
    if (end > at && end <= next) range.setEnd(node, end - at);
    at = next;
  }
  return range;
}
