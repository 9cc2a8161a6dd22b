import { routes, toPath, toRooted } from '../../site/routes.ts';
import type { Script } from '../../edition/script.ts';
import { loadCorpus } from './corpus.ts';
import { make } from './make.ts';
import { startPanel } from './panel.ts';
import { setKey } from './set-key.ts';
import { readAsked, writeAsked } from './state.ts';
import { addStyle } from './style.ts';

let open: (() => void) | undefined;

/** Loads what the first search needs, before it is asked. */
export async function prepare(): Promise<void> {
  await loadCorpus(getScript()).catch(() => undefined);
}

/**
 * Opens the search in place, over the page.
 *
 * @param link the way to the search page
 * @param keyOn whether the key that opens it is on
 */
export function openSearch(link: HTMLAnchorElement, keyOn: boolean): void {
  open ??= build(link, keyOn);
  open();
}

function build(link: HTMLAnchorElement, keyOn: boolean): () => void {
  addStyle();
  const title = link.textContent;
  const label = make('label', { for: 'search-field' }, title);
  const field = make('input', {
    type: 'search',
    name: 'q',
    id: 'search-field',
    autocomplete: 'off',
    enterkeyhint: 'search',
    maxlength: '6000',
  });
  const submit = make('button', { type: 'submit' }, title);
  const close = make('button', { type: 'button' });
  const form = make('form', { class: 'search-form', role: 'search' }, label, field, submit, close);
  const region = make('div', { class: 'search-region' });
  const whole = make('a', {});
  const key = make('input', { type: 'checkbox' });
  const keyLabel = make('label', {}, key);
  const foot = make('div', { class: 'search-foot' }, whole, keyLabel);
  const dialog = make(
    'dialog',
    { class: 'search-box', 'data-own': true, 'aria-label': title },
    form,
    region,
    foot,
  );
  document.body.append(dialog);

  const point = (asked = panel.asked()): void => {
    whole.href = toRooted(toPath(routes.search, getScript())) + writeAsked(asked);
  };
  const panel = startPanel(form, region, readAsked(''), false, (asked) => point(asked));
  const dress = async (): Promise<void> => {
    const script = getScript();
    dialog.lang = script;
    const { words } = (await loadCorpus(script)).manifest;
    [label.textContent, submit.textContent] = [words['label'] ?? title, words['submit'] ?? title];
    [close.textContent, whole.textContent] = [words['close'] ?? '', words['whole'] ?? ''];
    keyLabel.replaceChildren(key, words['key'] ?? '');
    dialog.setAttribute('aria-label', words['title'] ?? title);
    point();
  };
  const tryDress = (): void => void dress().catch(() => undefined);

  close.append('✕');
  key.checked = keyOn;
  key.addEventListener('change', () => setKey(key.checked));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target === dialog || target.closest('.results a')) dialog.close();
  });
  document.addEventListener('toggled', tryDress);
  return () => {
    tryDress();
    if (!dialog.open) dialog.showModal();
    field.focus();
    field.select();
    void panel.ask(panel.asked());
  };
}

function getScript(): Script {
  return document.documentElement.lang as Script;
}
