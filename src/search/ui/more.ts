import type { Answer } from '../query/search.ts';
import { pageSize, type Corpus } from './corpus.ts';
import type { Region } from './region.ts';
import { writeAsked, type Asked } from './state.ts';
import { toItem } from './to-item.ts';
import { showUnable } from './unable.ts';
import { withPatience } from './wait.ts';

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
  const { words } = corpus.manifest;
  const show = async (): Promise<boolean> => {
    region.setAttribute('aria-busy', 'true');
    const next = await withPatience(answer.next(pageSize)).catch(() => undefined);
    region.setAttribute('aria-busy', 'false');
    if (!next) {
      showUnable(status, retry);
      return false;
    }
    const added = next.map((one) => toItem(one, corpus, () => writeAsked(getAsked())));
    list.append(...added);
    added[0]?.querySelector('a')?.focus();
    more.hidden = !answer.left();
    return added.length > 0;
  };
  more.hidden = !answer.left();
  more.textContent = words['more'] ?? '';
  more.onclick = () => void show();
  return show;
}
