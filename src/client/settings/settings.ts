import { settings, type Setting } from '../../site/reader-settings.ts';
import { getFurniture } from './fetch-part.ts';
import { getSetting, set, unset } from './store.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the dialog of settings; where it cannot be had, goes to the page of settings. */
export async function openSettings(link: HTMLAnchorElement): Promise<void> {
  try {
    dialog ??= makeDialog();
    await fill(dialog);
    dialog.showModal();
  } catch {
    location.href = link.href;
  }
}

/** Makes the form of the page of settings work, if this is that page. */
export function startSettings(): void {
  const form = document.querySelector<HTMLFormElement>('main form.settings');
  if (form) attend(form);
}

function makeDialog(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'settled';
  made.dataset['own'] = '';
  made.addEventListener('click', (event) => {
    const outside = event.target === made && event.clientX < made.getBoundingClientRect().left;
    if (outside || (event.target as Element).closest('[data-close]')) made.close();
  });
  document.addEventListener('toggled', () => void fill(made).catch(() => made.close()));
  document.body.append(made);
  return made;
}

async function fill(into: HTMLDialogElement): Promise<void> {
  const form = (await getFurniture('settings')) as HTMLFormElement;
  attend(form);
  into.setAttribute('aria-label', form.getAttribute('aria-label') ?? '');
  into.replaceChildren(form);
}

function attend(form: HTMLFormElement): void {
  const show = (): void => {
    for (const name of Object.keys(settings) as Setting[]) {
      (form.elements.namedItem(name) as RadioNodeList).value = getSetting(name);
    }
  };
  form.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    set({ [name]: value });
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    unset();
  });
  document.addEventListener('set', show);
  show();
}
