import type * as App from './app.ts';
import { isKeyOn } from './key.ts';

let loading: Promise<typeof App> | undefined;

/**
 * Opens the search in place from the link to the search page. Nothing of it is loaded before the
 * reader points at the link or presses the key for it; if it can’t be loaded, the link is followed.
 */
export function startSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search]');
  if (!link) return;
  const follow = (): void => location.assign(link.href);
  const open = (): void => {
    // The home page has its own field, which searches in place.
    const field = document.querySelector<HTMLInputElement>('.home main [type=search]');
    if (field) field.focus();
    else if (typeof HTMLDialogElement.prototype.showModal !== 'function') follow();
    else load().then((dialog) => dialog.openSearch(link), follow);
  };
  if (isKeyOn()) link.ariaKeyShortcuts = '/';
  for (const type of ['pointerenter', 'pointerdown']) {
    link.addEventListener(
      type,
      () =>
        void load().then(
          (dialog) => dialog.prepare(),
          () => undefined,
        ),
    );
  }
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const { isComposing, ctrlKey, metaKey, altKey } = event;
    if (!isSlash(event) || isComposing || ctrlKey || metaKey || altKey || !isKeyOn()) return;
    if ((event.target as Element).closest('input, textarea, select, dialog, [contenteditable]'))
      return;
    event.preventDefault();
    open();
  });
}

/** Chinese input methods give the key another name, or none; the place on the keyboard tells then. */
function isSlash({ key, code }: KeyboardEvent): boolean {
  return ['/', '／', '、'].includes(key) || (key === 'Process' && code === 'Slash');
}

function load(): Promise<typeof App> {
  loading ??= import('./app.ts');
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
