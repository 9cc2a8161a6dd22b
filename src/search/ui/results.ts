/** Results that are drawn in the first frame after a key: what a phone shows above its keys. */
const first = 4;

/**
 * Shows results in `list`, keeping the focus on the one of the same place. While a reader types,
 * those that are in sight are drawn first and the others after that frame.
 *
 * @param items each makes its item when it is drawn
 * @param typing whether more keys are to be expected
 * @param current whether what is shown is still what is asked
 */
export async function showResults(
  list: HTMLElement,
  items: readonly (() => HTMLLIElement)[],
  typing: boolean,
  current: () => boolean,
): Promise<void> {
  const links = [...list.querySelectorAll('a')];
  const focused = links.indexOf(document.activeElement as HTMLAnchorElement);
  const now = typing && focused < 0 && !document.hidden ? first : items.length;
  list.replaceChildren(...items.slice(0, now).map((make) => make()));
  if (focused >= 0) list.querySelectorAll('a')[focused]?.focus();
  if (items.length <= now) return;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  if (current()) list.append(...items.slice(now).map((make) => make()));
}
