import { startPanel } from './panel.ts';
import { readAsked, writeAsked } from './state.ts';
import { addStyle } from './style.ts';

/** Brings the search page to life: its address is what is asked. */
export function startPage(form: HTMLFormElement, region: HTMLElement): void {
  addStyle();
  const initial = readAsked(location.search);
  const wide = matchMedia('(min-width: 48rem)').matches;
  const panel = startPanel(form, region, initial, wide, (asked, submitted) => {
    const address = location.pathname + writeAsked(asked);
    if (address === location.pathname + location.search) return;
    if (submitted) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
  addEventListener('popstate', () => void panel.ask(readAsked(location.search)));
  const field = form.elements.namedItem('q') as HTMLInputElement;
  // What was typed before the script came stands in the field and counts.
  void panel.ask({ ...initial, typed: field.value || initial.typed });
}
