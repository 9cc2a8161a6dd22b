import type { Answer } from '../query/search.ts';
import { many, type Corpus } from './corpus.ts';
import type { Region } from './region.ts';
import { writeAsked, type Asked } from './state.ts';
import { toItem } from './to-item.ts';
import { showUnable } from './unable.ts';

/**
 * Lets the button of `region` bring more of `answer`, with the focus on the first of them.
 *
 * @returns does the same; whether any came
 */
export function offerMore(
  region: HTMLElement,
  { list, more, status }: Region,
  corpus: Corpus,
  answer: Answer,
  getAsked: () => Asked,
  retry: () => void,
): () => Promise<boolean> {
  const { layout, words } = corpus.manifest;
  const show = async (): Promise<boolean> => {
    region.setAttribute('aria-busy', 'true');
    const next = await answer.next(many[layout]).catch(() => undefined);
    region.setAttribute('aria-busy', 'false');
    if (!next) {
      showUnable(status, retry);
      return false;
    }
    const added = next.map((one) => toItem(one, corpus, () => writeAsked(getAsked())));
    list.append(...added);
    added[0]?.querySelector('a')?.focus();
    more.hidden = !answer.left();
    if (corpus.engine.damaged() && !status.querySelector('.unable'))
      showUnable(status, retry, words['damaged']);
    return added.length > 0;
  };
  more.hidden = !answer.left();
  more.textContent = words['more'] ?? '';
  more.onclick = () => void show();
  return show;
}
