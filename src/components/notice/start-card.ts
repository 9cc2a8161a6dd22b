/**
 * Lets a point or a term be looked at without leaving the text: its words in the text and its link
 * beside them open a card. Without popovers the link is followed, as it is without JavaScript.
 */
export function startCard(): void {
  const card = document.getElementById('card');
  if (!card?.showPopover) return;
  const open = (event: Event, from: HTMLElement): void => {
    const link = findLink(from);
    if (!link) return;
    event.preventDefault();
    void import('./card.ts').then(({ openCard }) => openCard(card, link, from));
  };
  document.addEventListener('click', (event) => {
    const from = (event.target as Element).closest<HTMLElement>(
      '[data-point], [data-term], .term, article [data-name]',
    );
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (from && plain && getSelection()?.isCollapsed) open(event, from);
  });
  document.addEventListener('keydown', (event) => {
    const point = event.target as HTMLElement;
    if (!point.matches('article [data-name]')) return;
    if (event.key === 'Enter') open(event, point);
    else if (event.key === 'Tab' && !event.shiftKey) {
      // The next stop of a point is what can be done with it, not the first of the list beside it.
      const link = findLink(point);
      const stop = link?.checkVisibility() ? link : link?.closest('details')?.firstElementChild;
      (stop as HTMLElement | undefined)?.focus();
      event.preventDefault();
    }
  });
  // The browser goes to the place of the address, and takes focus away there, until the page has loaded.
  for (const type of ['hashchange', 'pageshow']) addEventListener(type, focusPoint);
}

/** The link beside the text to the page of a point, or to the entry of a term. */
function findLink(from: HTMLElement): HTMLAnchorElement | null {
  if (from instanceof HTMLAnchorElement) return from;
  const { id } = from;
  // The mark of a term in the text has its id after “term-”.
  if (from.matches('.term')) return document.querySelector(`[data-term="${id.slice(5)}"]`);
  // A part of a point has its link with its point.
  const point = from.parentElement?.closest('[data-name]')?.id ?? id;
  return document.querySelector(`.points [data-point="${point}"]`);
}

/** A point that one comes to by its address is where the keyboard goes on from. */
function focusPoint(): void {
  const point = document.querySelector<HTMLElement>('article [data-name]:target');
  if (!point) return;
  point.tabIndex = -1;
  point.focus({ preventScroll: true });
}
