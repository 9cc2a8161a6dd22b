import { routes, toPath, toRooted } from '../../site/routes.ts';
import { loadCorpus, warm } from './corpus.ts';
import { make } from './make.ts';
import { getOwn, getScript } from './own-words.ts';
import { startPanel } from './panel.ts';
import { startKey } from './set-key.ts';
import { readAsked, writeAsked } from './state.ts';
import { addStyle } from './style.ts';

let open: (() => void) | undefined;

/** Loads what the first search needs, before it is asked. */
export async function prepare(): Promise<void> {
  await loadCorpus(getScript())
    .then(warm)
    .catch(() => undefined);
}

/** Opens the search in place, over the page; `link` is the way to the search page. */
export function openSearch(link: HTMLAnchorElement): void {
  open ??= build(link);
  open();
}

function build(link: HTMLAnchorElement): () => void {
  addStyle();
  const label = make('label', { for: 'search-field' });
  const field = make('input', {
    type: 'search',
    name: 'q',
    id: 'search-field',
    autocomplete: 'off',
    enterkeyhint: 'search',
    maxlength: '6000',
  });
  const submit = make('button', { type: 'submit' });
  const close = make('button', { type: 'button' });
  const form = make('form', { class: 'search-form', role: 'search' }, label, field, submit, close);
  const region = make('div', { class: 'search-region' });
  const whole = make('a', {});
  const key = make('input', { type: 'checkbox' });
  const keyLabel = make('label');
  const foot = make('div', { class: 'search-foot' }, whole, keyLabel);
  const dialog = make('dialog', { class: 'search-box', 'data-own': true }, form, region, foot);
  document.body.append(dialog);

  const point = (asked = panel.asked()): void => {
    whole.href = toRooted(toPath(routes.search, getScript())) + writeAsked(asked);
  };
  const panel = startPanel(form, region, readAsked(''), false, (asked) => point(asked));
  const dress = (): void => {
    const title = link.textContent;
    dialog.lang = getScript();
    dialog.setAttribute('aria-label', title);
    [label.textContent, submit.textContent] = [getOwn('label'), title];
    [close.textContent, whole.textContent] = [getOwn('close'), getOwn('whole')];
    keyLabel.replaceChildren(key, getOwn('key'));
    point();
  };

  startKey(key);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target === dialog || target.closest('.results a')) dialog.close();
  });
  document.addEventListener('toggled', dress);
  return () => {
    dress();
    if (!dialog.open) dialog.showModal();
    field.focus();
    field.select();
    void panel.ask(panel.asked());
  };
}
