import { foldText } from '../query/fold.ts';
import type { Query } from '../query/query.ts';
import type { Corpus } from './corpus.ts';
import { fill, make } from './make.ts';
import type { Asked } from './state.ts';

/** A kind of points, with its name and how many there are. */
export type NamedKind = { value: string; word: string; count: number };

/** The kind of points that a query names and no more. */
export async function findKind(
  { manifest, index, fold }: Corpus,
  { phrases }: Query,
): Promise<NamedKind | undefined> {
  const options = manifest.filters.find(({ name }) => name === 'kind')?.options ?? [];
  const kind = options.find(([, name]) => foldText(name, fold).text === phrases.join(' '));
  if (!kind) return undefined;
  const [value, word] = kind;
  return { value, word, count: (await index.filter({ kind: [value] })).size };
}

/** Offers to list all points of a kind; an offer that is there already is not announced again. */
export function offerKind(
  box: HTMLElement,
  words: Readonly<Record<string, string>>,
  kind: NamedKind | undefined,
  change: (chosen: Partial<Asked>) => void,
): void {
  const said = kind ? fill(words['list'], kind) : '';
  if (box.textContent === said) return;
  box.replaceChildren();
  if (!kind) return;
  const list = make('button', { type: 'button' }, said);
  list.addEventListener('click', () => change({ typed: '', chosen: { kind: [kind.value] } }));
  box.append(make('p', { class: 'offer' }, list));
}
