import type { Script } from '../../edition/script.ts';
import { getSynonyms, toQuery } from '../../search/query.ts';
import { search, type Answer } from '../../search/search.ts';
import { forgetCorpora, loadCorpus, type Corpus } from './corpus.ts';
import { makeFilters, type Filters } from './filters.ts';
import { make } from './make.ts';
import { showResults } from './results.ts';
import { sayCount } from './say-count.ts';
import { showUnable } from './unable.ts';
import { writeAsked, type Asked } from './state.ts';
import { toItem } from './to-item.ts';
import { makeWidening } from './widening.ts';
import { startArrows } from './arrows.ts';

/** A search on a page: its field and the region that shows what it finds. */
export interface Panel {
  /** Asks anew, from an address or in another script. */
  ask(asked: Asked): Promise<void>;
  /** What is asked now. */
  asked(): Asked;
}

/** Results shown at once; of a corpus at hand, all. */
const many = { 'at-hand': 1000, units: 10, notices: 10 };

/** After this pause in typing, what is nearest is looked for too, in milliseconds. */
const pause = 350;

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
  const status = make('p', { class: 'status', role: 'status' });
  const aside = make('div', { class: 'beside' });
  const list = make('ol', { class: 'results' });
  const more = make('button', { type: 'button', class: 'more', hidden: true });
  region.replaceChildren(aside, status, list, more);
  startArrows(field, list);

  let asked = initial;
  let turn = 0;
  let timer = 0;
  let shownIn: Script | undefined;
  let filters: Filters | undefined;
  let filtersOpen = open || asked.kinds.length + asked.bodies.length > 0;

  const run = async (near: boolean): Promise<void> => {
    turn += 1;
    const own = turn;
    clearTimeout(timer);
    region.setAttribute('aria-busy', 'true');
    try {
      const corpus = await loadCorpus(document.documentElement.lang as Script);
      if (own !== turn) return;
      setScript(corpus);
      const { manifest, fold, engine, options } = corpus;
      const known = getSynonyms(asked.typed, fold, manifest.synonyms);
      const query = toQuery(asked.typed, fold, asked.widened ? known : []);
      const answer = await search(engine, query, { ...asked, near }, options, fold);
      const found = await answer.next(many[manifest.layout]);
      if (own !== turn) return;
      if (engine.damaged() && answer.tier === 'nothing')
        throw new Error('What might have been found could not be read.');
      const items = found.map((one) => () => toItem(one, corpus, () => writeAsked(asked)));
      const shown = showResults(list, items, !near, () => own === turn);
      show(corpus, answer, near);
      filters?.show(asked, answer.counts);
      aside.querySelector('.widen')?.remove();
      if (known.length > 0) {
        aside.append(
          makeWidening(known, asked.widened, manifest.words, (widened) => change({ widened })),
        );
      }
      if (engine.damaged()) showUnable(status, 'damaged', manifest.words, retry);
      await shown;
      if (own !== turn) return;
      if (!near && answer.tier === 'nothing')
        timer = window.setTimeout(() => void run(true), pause);
      else region.setAttribute('aria-busy', 'false');
    } catch (error) {
      if (own !== turn) return;
      console.error(error);
      list.replaceChildren();
      more.hidden = true;
      showUnable(status, 'unable', undefined, retry);
      region.setAttribute('aria-busy', 'false');
    }
  };
  const retry = (): void => {
    forgetCorpora();
    shownIn = undefined;
    void run(true);
  };
  const change = (chosen: Partial<Asked>, submitted = true): void => {
    asked = { ...asked, ...chosen };
    keep(asked, submitted);
    void run(submitted);
  };

  const setScript = (corpus: Corpus): void => {
    if (shownIn === corpus.script) return;
    shownIn = corpus.script;
    region.lang = corpus.script;
    more.textContent = corpus.manifest.words['more'] ?? '';
    const focused = document.activeElement as HTMLInputElement | null;
    const { name = '', value = '' } = aside.contains(focused) && focused ? focused : {};
    filters = makeFilters(corpus, change);
    filters.element.open = filtersOpen;
    filters.element.addEventListener('toggle', () => {
      filtersOpen = filters?.element.open ?? false;
    });
    aside.replaceChildren(filters.element);
    if (value) aside.querySelector<HTMLElement>(`[name="${name}"][value="${value}"]`)?.focus();
  };

  const show = (corpus: Corpus, answer: Answer, near: boolean): void => {
    const { words } = corpus.manifest;
    list.setAttribute('aria-label', words[answer.tier === 'near' ? 'near' : 'results'] ?? '');
    sayCount(status, corpus, answer, near, asked.kinds.length + asked.bodies.length > 0);
    const step = many[corpus.manifest.layout];
    more.hidden = !answer.left();
    more.onclick = async () => {
      region.setAttribute('aria-busy', 'true');
      const next = await answer.next(step).catch(() => undefined);
      region.setAttribute('aria-busy', 'false');
      if (!next) return showUnable(status, 'unable', undefined, retry);
      const added = next.map((one) => toItem(one, corpus, () => writeAsked(asked)));
      list.append(...added);
      added[0]?.querySelector('a')?.focus();
      more.hidden = !answer.left();
      if (corpus.engine.damaged() && !status.querySelector('.unable'))
        showUnable(status, 'damaged', words, retry);
    };
  };

  field.addEventListener('input', (event) => {
    if (!event.isComposing) change({ typed: field.value }, false);
  });
  field.addEventListener('compositionend', () => change({ typed: field.value }, false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ typed: field.value });
  });
  document.addEventListener('toggled', () => void run(true));
  return {
    asked: () => asked,
    ask: (next) => {
      asked = next;
      if (field.value !== asked.typed) field.value = asked.typed;
      return run(true);
    },
  };
}
