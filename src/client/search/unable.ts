import { routes, toPath, toRooted } from '../../site/routes.ts';
import type { Script } from '../../edition/script.ts';
import { make } from './make.ts';

/**
 * Says that the search can’t answer, or not wholly, and where every point stands all the same.
 *
 * @param words those of the manifest; without it, the page itself has what is needed
 */
export function showUnable(
  status: HTMLElement,
  what: 'unable' | 'damaged',
  words: Readonly<Record<string, string>> | undefined,
  retry: () => void,
): void {
  const { dataset } = document.querySelector<HTMLElement>('[data-search]') as HTMLElement;
  const say: Readonly<Record<string, string | undefined>> = words ?? {
    unable: dataset['unable'],
    points: dataset['points'],
    retry: dataset['retry'],
  };
  const address = toRooted(toPath(routes.points, document.documentElement.lang as Script));
  const again = make('button', { type: 'button' }, say['retry'] ?? '');
  again.addEventListener('click', retry);
  const sentence = [
    say[what] ?? '',
    ' ',
    make('a', { href: address }, say['points'] ?? ''),
    ' ',
    again,
  ];
  if (what === 'unable') status.replaceChildren();
  status.hidden = false;
  status.append(make('span', { class: 'unable' }, ...sentence));
}
