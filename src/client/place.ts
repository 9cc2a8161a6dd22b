/**
 * Changes the page and leaves what the reader looks at where it was: the line a third down the
 * window stands at the same height afterwards, even if lines before it came to break otherwise.
 */
export function keepPlace(change: () => void): void {
  const eye = findCharacter(innerWidth / 2, innerHeight / 3);
  const before = eye?.getBoundingClientRect().top;
  change();
  if (!eye || before === undefined) return;
  const moved = eye.getBoundingClientRect().top - before;
  if (moved) scrollBy({ top: moved, behavior: 'instant' });
}

/** Changes texts of the page to others of the same length and selects again what was selected. */
export function keepSelection(change: () => void): void {
  const selection = getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  change();
  if (anchorNode && focusNode && !selection?.isCollapsed === false) {
    selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  }
}

/** The character at a point of the window, or else the element there. */
function findCharacter(x: number, y: number): Range | Element | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (caret?.offsetNode instanceof Text) {
    const range = new Range();
    const offset = Math.min(caret.offset, caret.offsetNode.length - 1);
    range.setStart(caret.offsetNode, Math.max(0, offset));
    range.setEnd(caret.offsetNode, Math.max(0, offset) + 1);
    return range;
  }
  return document.elementFromPoint(x, y);
}
