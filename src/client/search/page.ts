import { startPanel } from './panel.ts';
import { readAsked, writeAsked, type Asked } from './state.ts';
import { addStyle } from './style.ts';

/** After this pause in typing the address follows: browsers refuse to change it at every key. */
const pause = 300;

/** Brings the search page to life: its address is what is asked. */
export function startPage(form: HTMLFormElement, region: HTMLElement): void {
  addStyle();
  const initial = readAsked(location.search);
  const wide = matchMedia('(min-width: 48rem)').matches;
  let timer = 0;
  const panel = startPanel(form, region, initial, wide, (asked, submitted) => {
    clearTimeout(timer);
    if (submitted) keep(asked, true);
    else timer = window.setTimeout(() => keep(asked, false), pause);
  });
  addEventListener('popstate', () => void panel.ask(readAsked(location.search)));
  const field = form.elements.namedItem('q') as HTMLInputElement;
  // What was typed before the script came stands in the field and counts.
  void panel.ask({ ...initial, typed: field.value || initial.typed });
}

function keep(asked: Asked, submitted: boolean): void {
  const address = location.pathname + writeAsked(asked);
  if (address === location.pathname + location.search) return;
  try {
    if (submitted) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // Refused where it changes too often; the results are right all the same.
  }
}
