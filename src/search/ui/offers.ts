import { foldText } from '../query/fold.ts';
import type { Query, Synonym } from '../query/query.ts';
import type { Corpus } from './corpus.ts';
import { fill, make } from './make.ts';
import type { Asked } from './state.ts';
import { makeWidening } from './widening.ts';

/**
 * Shows in a live region what else may be asked: by other words for the same, or a kind of points
 * that was named. What stands there already is left, so that it is not said at every key.
 *
 * @param kind what `findKind` found
 * @param known the synonyms of what was typed
 * @param change is given what the reader takes
 */
export function showOffers(
  box: HTMLElement,
  corpus: Corpus,
  asked: Asked,
  kind: NamedKind | undefined,
  known: readonly Synonym[],
  change: (chosen: Partial<Asked>) => void,
): void {
  const { words } = corpus.manifest;
  const key = JSON.stringify([corpus.script, known, asked.widened, kind]);
  if (box.dataset['offered'] === key) return;
  box.dataset['offered'] = key;
  box.replaceChildren();
  if (known.length > 0)
    box.append(makeWidening(known, asked.widened, words, (widened) => change({ widened })));
  if (!kind) return;
  const list = make('button', { type: 'button' }, fill(words['list'], kind));
  list.addEventListener('click', () => change({ typed: '', kinds: [kind.value] }));
  box.append(make('p', { class: 'offer' }, list));
}

/** A kind of points, with its name and how many there are. */
export type NamedKind = { value: string; word: string; count: number };

/** The kind that a query names and no more. */
export async function findKind(
  { manifest, engine, fold }: Corpus,
  { phrases }: Query,
): Promise<NamedKind | undefined> {
  const [phrase, ...others] = phrases;
  if (engine.coarse || others.length > 0) return undefined;
  const kind = manifest.kinds.find(([, name]) => foldText(name, fold).text === phrase);
  if (!kind) return undefined;
  const [value, word] = kind;
  return { value, word, count: (await engine.having(`kind:${value}`)).size };
}
