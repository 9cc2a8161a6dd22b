import type { Synonym } from '../../search/query.ts';
import { fill, make } from './make.ts';

/** Offers to widen a search by synonyms, or says that it is widened and offers the way back. */
export function makeWidening(
  synonyms: readonly Synonym[],
  widened: boolean,
  words: Readonly<Record<string, string>>,
  widen: (widened: boolean) => void,
): HTMLElement {
  const sentences = synonyms.map(([word = '', ...means]) => {
    const quoted = means.map((mean) => fill(words['quote'], { words: mean }));
    return fill(words[widened ? 'widened' : 'widen'], { word, means: quoted.join(words['and']) });
  });
  const button = make(
    'button',
    { type: 'button' },
    words[widened ? 'widen.undo' : 'widen.do'] ?? '',
  );
  button.addEventListener('click', () => widen(!widened));
  return make('p', { class: 'widen' }, sentences.join(''), ' ', button);
}
