import { make } from './make.ts';

/** The parts of a region that shows results, in their order. */
export interface Region {
  /** Holds the filters. */
  aside: HTMLElement;
  status: HTMLElement;
  /** What else may be asked; announced after the status. */
  offers: HTMLElement;
  /** The notice that all results are of, where there is but one. */
  of: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
}

/** Makes the parts of `region`, which is emptied. */
export function makeRegion(region: HTMLElement): Region {
  const parts = {
    aside: make('div', { class: 'beside' }),
    status: make('p', { class: 'status', role: 'status' }),
    offers: make('div', { 'aria-live': 'polite' }),
    of: make('p', { class: 'of', hidden: true }),
    list: make('ol', { class: 'results' }),
    more: make('button', { type: 'button', class: 'more', hidden: true }),
  };
  // The toggle leaves it alone: what is shown in it comes in the other script by itself.
  region.dataset['own'] = '';
  region.replaceChildren(...Object.values(parts));
  return parts;
}
