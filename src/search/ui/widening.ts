import type { Synonym } from '../query/query.ts';
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
  return make(
    'p',
    { class: widened ? 'offer widen widened' : 'offer widen' },
    sentences.join(''),
    ' ',
    button,
  );
}

/** Remembers by which synonyms the reader widened the search: it is widened by no others. */
export class Widened {
  #by: string | undefined;

  /** The reader, or an address, says anew whether the search is widened. */
  forget(): void {
    this.#by = undefined;
  }

  /** Whether a search for what has the `known` synonyms of `all` is still widened. */
  holds(known: readonly Synonym[], all: readonly Synonym[]): boolean {
    // Their places in the register are the same in both scripts.
    const places = known.map((one) => all.indexOf(one)).join();
    this.#by ??= places;
    return places !== '' && places === this.#by;
  }
}
