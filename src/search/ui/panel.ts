import { toQuery } from '../query/query.ts';
import { search } from '../query/search.ts';
import { forgetCorpora, loadCorpus, pageSize, type Corpus } from './corpus.ts';
import { findKind } from './offers.ts';
import { getScript } from './own-words.ts';
import { Showing, type Shown } from './showing.ts';
import type { Asked } from './state.ts';
import { withPatience } from './wait.ts';

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
  let asked = initial;
  let turn = 0;
  let timer = 0;
  let failed = false;

  const run = async (near: boolean): Promise<void> => {
    turn += 1;
    const own = turn;
    const isCurrent = (): boolean => own === turn;
    const began = performance.now();
    const isMendable = (): boolean => !failed && performance.now() - began < soon;
    clearTimeout(timer);
    showing.wait();
    try {
      const corpus = await withPatience(loadCorpus(getScript()));
      if (!isCurrent()) return;
      showing.setScript(corpus);
      const shown = await withPatience(answer(corpus, near));
      if (!isCurrent()) return;
      failed = false;
      await showing.show(shown, isCurrent);
      if (!isCurrent()) return;
      if (!near && shown.answer.tier === 'nothing')
        timer = window.setTimeout(() => void run(true), pause);
      else showing.rest();
    } catch (error) {
      if (!isCurrent()) return;
      console.error(error);
      if (!isMendable()) return showing.fail();
      failed = true;
      forgetCorpora();
      timer = window.setTimeout(() => void run(near), again);
    }
  };
  const answer = async (corpus: Corpus, near: boolean): Promise<Shown> => {
    const query = toQuery(asked.typed, corpus.fold);
    const found = await search(corpus, asked.typed, { ...asked, near });
    const first = await found.next(pageSize);
    const kind = await findKind(corpus, query);
    return { corpus, answer: found, found: first, near, kind };
  };
  const retry = (): void => {
    // The button goes away with what it answers.
    field.focus();
    forgetCorpora();
    showing.forget();
    void run(true);
  };
  const change = (chosen: Partial<Asked>, submitted = true): void => {
    asked = { ...asked, ...chosen };
    if (field.value !== asked.typed) field.value = asked.typed;
    keep(asked, submitted);
    void run(submitted);
  };
  const showing = new Showing(region, field, open, { asked: () => asked, change, retry });

  field.addEventListener('input', (event) => {
    if (!event.isComposing) change({ typed: field.value }, false);
  });
  field.addEventListener('compositionend', () => change({ typed: field.value }, false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ typed: field.value });
  });
  document.addEventListener('toggled', () => {
    showing.stopWaiting();
    void run(true);
  });
  return {
    asked: () => asked,
    ask: (next) => {
      asked = next;
      if (field.value !== asked.typed) field.value = asked.typed;
      return run(true);
    },
    goTo: (number) => showing.goTo(number),
  };
}
