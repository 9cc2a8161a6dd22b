/** What one use of the toggle came to. */
export interface Toggled {
  /** From the click to the frame after the one that shows the other script, in ms. */
  ms: number;
  /** How far the paragraph at the eye moved, in CSS px. */
  paragraph: number;
  /** How far the character at the eye moved, which is its line. */
  line: number;
}

/**
 * Runs in the page: scrolls to a position (0 the top, 1 the end), remembers what stands a
 * third down the screen, and watches for a click on the toggle. Returns where to click (undefined
 * when the link is out of sight; it has the focus then) and a promise of the result.
 */
export function watchToggle(position: number) {
  const root = document.documentElement;
  scrollTo({ top: position * (root.scrollHeight - innerHeight), behavior: 'instant' });
  const link = document.querySelector<HTMLElement>('[data-toggle]');
  if (!link) throw new Error('The page has no link with data-toggle.');

  // The line being read: a third down, where the eye rests on a page that is scrolled.
  const eye = innerHeight / 3;
  const all = () => [...document.querySelectorAll<HTMLElement>('article p')];
  const distances = all().map((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return Math.max(top - eye, eye - bottom, 0);
  });
  const index = distances.indexOf(Math.min(...distances));
  const getParagraph = () => all()[index] as HTMLElement;
  const caret = document.caretPositionFromPoint(innerWidth / 2, eye);
  const offset = caret && getParagraph().contains(caret.offsetNode) ? toOffset(caret) : 0;
  const before = getPlace();

  const result = new Promise<Toggled>((resolve, reject) => {
    const clock = setTimeout(() => reject(new Error('No other script 10 s after the click.')), 1e4);
    link.addEventListener(
      'click',
      ({ timeStamp }) => {
        const lang = root.lang;
        const watch = new MutationObserver(() => {
          if (root.lang === lang) return;
          watch.disconnect();
          clearTimeout(clock);
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              const after = getPlace();
              const ms = performance.now() - timeStamp;
              resolve({
                ms,
                paragraph: after.paragraph - before.paragraph,
                line: after.line - before.line,
              });
            }),
          );
        });
        watch.observe(root, { attributeFilter: ['lang'] });
      },
      { capture: true, once: true },
    );
  });

  const box = link.getBoundingClientRect();
  const inSight = box.top >= 0 && box.bottom <= innerHeight && box.height > 0;
  if (!inSight) link.focus({ preventScroll: true });
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return { point: inSight ? point : undefined, result };

  function toOffset({ offsetNode, offset }: CaretPosition) {
    const range = new Range();
    range.setStart(getParagraph(), 0);
    range.setEnd(offsetNode, offset);
    return range.toString().length;
  }

  function getPlace() {
    const paragraph = getParagraph();
    const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let rest = offset;
    let text = nodes.nextNode() as Text;
    while (rest >= text.length && nodes.nextNode()) {
      rest -= text.length;
      text = nodes.currentNode as Text;
    }
    const range = new Range();
    range.setStart(text, Math.min(rest, text.length - 1));
    range.setEnd(text, Math.min(rest + 1, text.length));
    const line = range.getBoundingClientRect().top;
    return { paragraph: paragraph.getBoundingClientRect().top, line };
  }
}
