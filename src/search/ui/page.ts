import { keepAddress } from './keep-address.ts';
import { startPanel } from './panel.ts';
import { startKey } from './set-key.ts';
import { readAsked, type Asked } from './state.ts';
import { addStyle } from './style.ts';

/** After this pause in typing the address follows: browsers refuse to change it at every key. */
const pause = 300;

/** Brings the search page to life: its address is what is asked. */
export function startPage(form: HTMLFormElement, region: HTMLElement): void {
  addStyle();
  const initial = readAsked(location.search);
  const wide = matchMedia('(min-width: 48rem)').matches;
  let timer = 0;
  let shown = location.search;
  const keep = (asked: Asked, submitted: boolean): void => {
    keepAddress(asked, submitted);
    shown = location.search;
    showTitle(asked);
  };
  const panel = startPanel(form, region, initial, wide, (asked, submitted) => {
    clearTimeout(timer);
    if (submitted) keep(asked, true);
    else timer = window.setTimeout(() => keep(asked, false), pause);
  });
  addEventListener('popstate', () => {
    // A link within the page, as to its main part, asks nothing.
    if (location.search === shown) return;
    shown = location.search;
    clearTimeout(timer);
    showTitle(readAsked(shown));
    void panel.ask(readAsked(shown));
  });
  document.addEventListener('toggled', () => showTitle(panel.asked()));
  startKeyBox();
  const field = form.elements.namedItem('q') as HTMLInputElement;
  // What was typed before the script came stands in the field and counts.
  const asked = { ...initial, typed: field.value || initial.typed };
  if (asked.typed === initial.typed) showTitle(asked);
  else keep(asked, false);
  // The fragment is the number of the result that a reader comes back from.
  const number = Number(location.hash.slice(1));
  void panel.ask(asked).then(() => (number > 0 ? panel.goTo(number) : undefined));
}

/** The title of the page begins with what is asked. */
function showTitle({ typed }: Asked): void {
  const { title = '' } = document.querySelector<HTMLElement>('[data-title]')?.dataset ?? {};
  const words = typed.trim().slice(0, 40);
  document.title = words ? `${words}－${title}` : title;
}

function startKeyBox(): void {
  const label = document.querySelector<HTMLElement>('[data-key-box]');
  const box = label?.querySelector('input');
  if (!label || !box) return;
  label.hidden = false;
  startKey(box);
}
