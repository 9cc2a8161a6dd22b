import type { Script } from '../../script/script.ts';
import type { Answer, Found } from '../query/search.ts';
import { startArrows } from './arrows.ts';
import type { Corpus } from './corpus.ts';
import { placeFilters, type Filters } from './filters.ts';
import { offerMore } from './more.ts';
import { offerKind, type NamedKind } from './offers.ts';
import { makeRegion, type Region } from './region.ts';
import { showResults } from './results.ts';
import { sayCount } from './say-count.ts';
import { isFiltered, writeAsked, type Asked } from './state.ts';
import { toItem, toTitle } from './to-item.ts';
import { showUnable } from './unable.ts';
import { sayWaiting } from './waiting.ts';

/** What the reader does with what is shown. */
export interface Acts {
  /** What is asked now. */
  asked(): Asked;
  /** Takes another option, or what is offered. */
  change(chosen: Partial<Asked>): void;
  /** Asks once more, after a failure that was shown. */
  retry(): void;
}

/** An answer, and what is shown with it. */
export interface Shown {
  corpus: Corpus;
  answer: Answer;
  found: readonly Found[];
  /** Whether what is nearest has been looked for too. */
  near: boolean;
  /** The kind of points that the words name. */
  kind: NamedKind | undefined;
}

/** The region of a search: it waits, shows an answer, or says that there can be none. */
export class Showing {
  readonly #region: HTMLElement;
  readonly #parts: Region;
  readonly #field: HTMLInputElement;
  readonly #open: boolean;
  readonly #acts: Acts;
  #script: Script | undefined;
  #filters: Filters | undefined;
  #endWaiting: (() => void) | undefined;
  #showMore = async (): Promise<boolean> => false;

  /**
   * @param region is emptied
   * @param field gets the focus where what had it is gone
   * @param open whether the filters stand open
   */
  constructor(region: HTMLElement, field: HTMLInputElement, open: boolean, acts: Acts) {
    this.#region = region;
    this.#parts = makeRegion(region);
    this.#field = field;
    this.#open = open;
    this.#acts = acts;
    startArrows(field, this.#parts.list);
  }

  /** Says, once it takes its time, that an answer is still to come. */
  wait(): void {
    this.#region.setAttribute('aria-busy', 'true');
    this.#endWaiting ??= sayWaiting(this.#parts.status);
  }

  /** Says no more that an answer is to come. */
  stopWaiting(): void {
    this.#endWaiting?.();
    this.#endWaiting = undefined;
  }

  /** Nothing more is to come. */
  rest(): void {
    this.#region.setAttribute('aria-busy', 'false');
  }

  /** Puts the region into the script of `corpus`, with its filters. */
  setScript(corpus: Corpus): void {
    if (this.#script === corpus.script) return;
    this.#script = corpus.script;
    this.#region.lang = corpus.script;
    const open = this.#open || isFiltered(this.#acts.asked());
    this.#filters = placeFilters(this.#parts.aside, corpus, open, this.#acts.change);
  }

  /**
   * Shows an answer, in one frame or, while the reader types, in two.
   *
   * @param current whether it is still what is asked
   */
  async show(shown: Shown, current: () => boolean): Promise<void> {
    const { corpus, answer, found, near, kind } = shown;
    const { asked, change, retry } = this.#acts;
    const { status, of, list } = this.#parts;
    const { words, total } = corpus.manifest;
    this.stopWaiting();
    const items = found.map((one) => () => toItem(one, corpus, () => writeAsked(asked())));
    const drawn = showResults(list, items, !near, current);
    list.setAttribute('aria-label', words[answer.tier === 'near' ? 'near' : 'results'] ?? '');
    sayCount(status, corpus, answer, near, isFiltered(asked()));
    of.hidden = total > 1 || !found[0];
    if (found[0]) of.replaceChildren(...toTitle(found[0].notice));
    this.#filters?.show(asked(), answer.counts);
    this.#showMore = offerMore(this.#region, this.#parts, corpus, answer, asked, retry);
    this.#offer((box) => offerKind(box, words, kind, change));
    await drawn;
  }

  /** Says that there is no answer, and where every point stands all the same. */
  fail(): void {
    const { list, more, of, status } = this.#parts;
    this.stopWaiting();
    list.replaceChildren();
    [more.hidden, of.hidden] = [true, true];
    showUnable(status, this.#acts.retry);
    this.rest();
  }

  /** The filters are made anew with the next answer. */
  forget(): void {
    this.#script = undefined;
  }

  /** Moves the focus to a result, counted from 1, with those before it shown. */
  async goTo(number: number): Promise<void> {
    const { list, more } = this.#parts;
    const get = () => list.children[number - 1]?.querySelector('a');
    while (!get() && !more.hidden && (await this.#showMore()));
    get()?.focus();
    get()?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  /** An offer that was taken goes away: the focus goes to the one in its place, or to the field. */
  #offer(act: (box: HTMLElement) => void): void {
    const { offers } = this.#parts;
    const held = offers.contains(document.activeElement);
    act(offers);
    if (held && !offers.contains(document.activeElement))
      (offers.querySelector('button') ?? this.#field).focus();
  }
}
