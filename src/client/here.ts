import { getAddress } from './address.ts';
import type * as Highlighter from './search/highlight.ts';
import { recallLanding } from './search/landing.ts';

/**
 * Opens a bar for the point that the address names: what it is called, its address to copy, and
 * the way to its own place, with what answers it and how to cite it. If a result of the search led
 * here, it also marks the words and leads back to the results.
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
    showWayBack(find('results') as HTMLAnchorElement, landing?.asked);
    bar.hidden = !name && !landing;
    if (landing || marking) mark(document.getElementById(location.hash.slice(1)), landing?.words);
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
  for (const event of ['hashchange', 'toggled']) {
    (event === 'toggled' ? document : window).addEventListener(event, show);
  }
  show();
}

let marking: Promise<typeof Highlighter> | undefined;

/** Marks the words that were found in `element`; without any, takes the marks of others away. */
function mark(element: HTMLElement | null, words?: readonly string[]): void {
  marking ??= import('./search/highlight.ts');
  marking.then(
    ({ highlight, unhighlight }) => (element && words ? highlight(element, words) : unhighlight()),
    () => undefined,
  );
}

function showWayBack(link: HTMLAnchorElement, asked: string | undefined): void {
  const search = document.querySelector<HTMLAnchorElement>('[data-search]');
  link.hidden = asked === undefined || !search;
  if (search) link.href = search.href + (asked ?? '');
}
