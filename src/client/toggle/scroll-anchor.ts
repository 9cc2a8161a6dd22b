/** A place in the text: a character of a text node, by its offset. */
interface Character {
  node: Text;
  offset: number;
}

/**
 * Changes the page and leaves what the reader looks at where it was: the line a third down the
 * window stands at the same height afterwards, even if lines before it came to break otherwise.
 */
export function keepPlace(change: () => void): void {
  const eye = findCharacter(innerWidth / 2, innerHeight / 3);
  const before = eye && getCorner(eye);
  change();
  if (!eye || !before) return;
  const now = getCorner(eye);
  // Lines move along the text: down the page or, in vertical text, to the left.
  const [left, top] = [now.left - before.left, now.top - before.top];
  if (Math.abs(left) >= 1 || Math.abs(top) >= 1) scrollBy({ left, top, behavior: 'instant' });
}

/** Changes texts of the page to others of the same length and selects again what was selected. */
export function keepSelection(change: () => void): void {
  const selection = getSelection();
  if (!selection?.anchorNode || !selection.focusNode || selection.isCollapsed) {
    change();
    return;
  }
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  change();
  selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

/** The character at a point of the window, or else the element there. */
function findCharacter(x: number, y: number): Character | Element | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  const node = caret?.offsetNode;
  if (!caret || !(node instanceof Text) || node.length === 0)
    return document.elementFromPoint(x, y);
  return { node, offset: Math.min(caret.offset, node.length - 1) };
}

/* A range would not survive the change of its text, so it is made anew each time. */
function getCorner(place: Character | Element): DOMRect {
  if (place instanceof Element) return place.getBoundingClientRect();
  const range = new Range();
  range.setStart(place.node, place.offset);
  range.setEnd(place.node, place.offset + 1);
  return range.getBoundingClientRect();
}
