import { make } from './make.ts';
import { getOwn, getScript, toPointsSentence } from './own-words.ts';

/**
 * Says in `status` that the search can’t answer, and where every point stands all the same.
 */
export function showUnable(status: HTMLElement, retry: () => void): void {
  const again = make('button', { type: 'button' }, getOwn('retry'));
  again.addEventListener('click', retry);
  const sentence = toPointsSentence(getOwn('unable'));
  status.lang = getScript();
  status.hidden = false;
  status.replaceChildren(make('span', { class: 'unable' }, ...sentence, ' ', again));
}
