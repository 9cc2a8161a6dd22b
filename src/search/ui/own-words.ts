import type { Script } from '../../script/script.ts';
import type { OwnWord } from './own-words-list.ts';
import { routes, toPath, toRooted } from '../../site/routes.ts';
import { make } from './make.ts';

/** Gets a word of the search from the page, in the script that is shown. */
export function getOwn(word: OwnWord): string {
  return document.querySelector<HTMLElement>('[data-search]')?.dataset[word] ?? '';
}

/** The script that is shown. */
export function getScript(): Script {
  return document.documentElement.lang as Script;
}

/** A sentence that ends with the way to the list of all points. */
export function toPointsSentence(words: string): (Node | string)[] {
  const address = toRooted(toPath(routes.points, getScript()));
  return [words, ' ', make('a', { href: address }, getOwn('points')), '。'];
}
