import { getAddress } from './address.ts';
import type * as Highlighter from '../search/ui/highlight.ts';
import { recallLanding, type Landing } from '../search/ui/landing.ts';

/**
 * Opens a bar for the point that the address names: what it is called, its address to copy, and
 * the way to its own place, with what answers it and how to cite it. If a result of the search led
 * here, it also marks the words, and the masthead leads back to the results.
 */
export function startHere(): void {
  const bar = document.querySelector<HTMLElement>('[data-here]');
  if (!bar) return;
  const find = (name: string) => bar.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement;
  const show = (): void => {
    const point = document.getElementById(location.hash.slice(1));
    const name = point?.dataset['name'];
    find('name').textContent = name ?? '';
    find('status').textContent = '';
    (find('cite') as HTMLAnchorElement).hash = location.hash;
    const landing = recallLanding();
    showWayBack(landing?.asked);
    bar.hidden = !name;
    if (landing || marking) mark(point, landing);
  };
  find('copy').addEventListener('click', ({ currentTarget }) => {
    const { copied = '', uncopied = '' } = (currentTarget as HTMLElement).dataset;
    const say = (words: string) => () => {
      find('status').textContent = words;
    };
    navigator.clipboard.writeText(getAddress(location.hash)).then(say(copied), say(uncopied));
  });
  find('close').addEventListener('click', () => {
    bar.hidden = true;
  });
  // A link to the place where one is changes no fragment, and may come from another result.
  addEventListener('popstate', show);
  document.addEventListener('toggled', show);
  show();
}

let marking: Promise<typeof Highlighter> | undefined;

/** Marks what was found in `element`; without it, takes the marks of others away. */
function mark(element: HTMLElement | null, landing: Landing | undefined): void {
  marking ??= import('../search/ui/highlight.ts');
  marking.then(
    ({ highlight, unhighlight }) =>
      element && landing ? highlight(element, landing) : unhighlight(),
    () => undefined,
  );
}

/** In the masthead, to the results that led here. */
function showWayBack(asked: string | undefined): void {
  const [back, search] = ['results', 'search'].map((name) =>
    document.querySelector<HTMLAnchorElement>(`.masthead [data-${name}]`),
  );
  if (!back || !search) return;
  back.hidden = asked === undefined;
  back.href = search.href + (asked ?? '');
}
