import type { Script } from '../../edition/script.ts';
import { getSynonyms, toQuery } from '../../search/query.ts';
import { search, type Answer, type Found } from '../../search/search.ts';
import { startArrows } from './arrows.ts';
import { forgetCorpora, loadCorpus, many, type Corpus } from './corpus.ts';
import { placeFilters, type Filters } from './filters.ts';
import { offerMore } from './more.ts';
import { findKind, showOffers } from './offers.ts';
import { getScript } from './own-words.ts';
import { makeRegion } from './region.ts';
import { showResults } from './results.ts';
import { sayCount } from './say-count.ts';
import { writeAsked, type Asked } from './state.ts';
import { toItem, toTitle } from './to-item.ts';
import { showUnable } from './unable.ts';
import { sayWaiting } from './waiting.ts';
import { Widened } from './widening.ts';

/** A search on a page: its field and the region that shows what it finds. */
export interface Panel {
  /** Asks anew, from an address or in another script. */
  ask(asked: Asked): Promise<void>;
  /** What is asked now. */
  asked(): Asked;
  /** Moves the focus to a result, counted from 1, with those before it shown. */
  goTo(number: number): Promise<void>;
}

/** After this pause in typing, what is nearest is looked for too, in milliseconds. */
const pause = 350;
/**
 * What fails within the first of these times is asked for once more by itself, after the second, in
 * milliseconds: a phone that changes its network loses what is on the way.
 */
const soon = 5000;
const again = 700;

/**
 * Brings a search to life.
 *
 * @param form its field is named `q`
 * @param region where results are shown; emptied
 * @param open whether the filters stand open
 * @param keep is given what is asked whenever that changes, and whether the reader submitted it
 */
export function startPanel(
  form: HTMLFormElement,
  region: HTMLElement,
  initial: Asked,
  open: boolean,
  keep: (asked: Asked, submitted: boolean) => void,
): Panel {
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const parts = makeRegion(region);
  const { aside, status, offers, of, list, more } = parts;
  startArrows(field, list);

  const widened = new Widened();
  let asked = initial;
  let turn = 0;
  let timer = 0;
  let failed = false;
  let shownIn: Script | undefined;
  let filters: Filters | undefined;
  let endWaiting: (() => void) | undefined;
  let showMore = async (): Promise<boolean> => false;

  const run = async (near: boolean): Promise<void> => {
    turn += 1;
    const own = turn;
    const began = performance.now();
    const isMendable = (): boolean => !failed && performance.now() - began < soon;
    clearTimeout(timer);
    region.setAttribute('aria-busy', 'true');
    endWaiting ??= sayWaiting(status);
    try {
      const corpus = await loadCorpus(getScript());
      if (own !== turn) return;
      setScript(corpus);
      const { manifest, fold, engine, options } = corpus;
      const known = getSynonyms(asked.typed, fold, manifest.synonyms);
      if (asked.widened && !widened.holds(known, manifest.synonyms)) {
        asked = { ...asked, widened: false };
        keep(asked, false);
      }
      const query = toQuery(asked.typed, fold, asked.widened ? known : []);
      const answer = await search(engine, query, { ...asked, near }, options, fold);
      // Signs alone are asked for too, and stand nowhere.
      if (answer.tier === 'idle' && asked.typed.trim()) answer.tier = 'nothing';
      const found = await answer.next(many[manifest.layout]);
      const kind = await findKind(corpus, query);
      if (own !== turn) return;
      if (engine.damaged() && (answer.tier === 'nothing' || isMendable()))
        throw new Error('What might have been found could not be read.');
      failed = engine.damaged();
      stopWaiting();
      const items = found.map((one) => () => toItem(one, corpus, () => writeAsked(asked)));
      const shown = showResults(list, items, !near, () => own === turn);
      show(corpus, answer, found, near);
      keepFocus(() => showOffers(offers, corpus, asked, kind, known, change));
      await shown;
      if (own !== turn) return;
      if (!near && answer.tier === 'nothing')
        timer = window.setTimeout(() => void run(true), pause);
      else region.setAttribute('aria-busy', 'false');
    } catch (error) {
      if (own !== turn) return;
      console.error(error);
      if (isMendable()) {
        failed = true;
        forgetCorpora();
        timer = window.setTimeout(() => void run(near), again);
        return;
      }
      stopWaiting();
      list.replaceChildren();
      [more.hidden, of.hidden] = [true, true];
      showUnable(status, retry);
      region.setAttribute('aria-busy', 'false');
    }
  };
  const stopWaiting = (): void => {
    endWaiting?.();
    endWaiting = undefined;
  };
  const retry = (): void => {
    // The button goes away with what it answers.
    field.focus();
    forgetCorpora();
    shownIn = undefined;
    void run(true);
  };
  const change = (chosen: Partial<Asked>, submitted = true): void => {
    if (chosen.widened !== undefined) widened.forget();
    asked = { ...asked, ...chosen };
    if (field.value !== asked.typed) field.value = asked.typed;
    keep(asked, submitted);
    void run(submitted);
  };
  const setScript = (corpus: Corpus): void => {
    if (shownIn === corpus.script) return;
    shownIn = corpus.script;
    region.lang = corpus.script;
    const chosen = asked.kinds.length + asked.bodies.length > 0;
    filters = placeFilters(aside, corpus, open || chosen, change);
  };
  const show = (corpus: Corpus, answer: Answer, found: readonly Found[], near: boolean): void => {
    const { words, total } = corpus.manifest;
    list.setAttribute('aria-label', words[answer.tier === 'near' ? 'near' : 'results'] ?? '');
    sayCount(status, corpus, answer, near, asked.kinds.length + asked.bodies.length > 0);
    if (corpus.engine.damaged()) showUnable(status, retry, words['damaged']);
    of.hidden = total > 1 || !found[0];
    if (found[0]) of.replaceChildren(...toTitle(found[0].notice));
    filters?.show(asked, answer.counts);
    showMore = offerMore(region, parts, corpus, answer, () => asked, retry);
  };
  /** An offer that was taken goes away: the focus goes to the one in its place, or to the field. */
  const keepFocus = (act: () => void): void => {
    const held = offers.contains(document.activeElement);
    act();
    if (held && !offers.contains(document.activeElement))
      (offers.querySelector('button') ?? field).focus();
  };

  field.addEventListener('input', (event) => {
    if (!event.isComposing) change({ typed: field.value }, false);
  });
  field.addEventListener('compositionend', () => change({ typed: field.value }, false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ typed: field.value });
  });
  document.addEventListener('toggled', () => {
    stopWaiting();
    void run(true);
  });
  return {
    asked: () => asked,
    ask: (next) => {
      asked = next;
      widened.forget();
      if (field.value !== asked.typed) field.value = asked.typed;
      return run(true);
    },
    goTo: async (number) => {
      const get = () => list.children[number - 1]?.querySelector('a');
      while (!get() && !more.hidden && (await showMore()));
      get()?.focus();
      get()?.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
  };
}
