import { make } from './make.ts';
import { getOwn, getScript, toPointsSentence } from './own-words.ts';

/**
 * Says that the search can’t answer, or, after what `status` says already, that it can’t wholly;
 * and where every point stands all the same.
 *
 * @param damaged the words for what is only in part
 */
export function showUnable(status: HTMLElement, retry: () => void, damaged?: string): void {
  const again = make('button', { type: 'button' }, getOwn('retry'));
  again.addEventListener('click', retry);
  const sentence = toPointsSentence(damaged ?? getOwn('unable'));
  if (damaged === undefined) status.replaceChildren();
  status.lang = getScript();
  status.hidden = false;
  status.append(make('span', { class: 'unable' }, ...sentence, ' ', again));
}
