import { getAddress } from './address.ts';

const root = document.documentElement;

/**
 * The few hooks that bring in what makes reading comfortable when it is wanted: settings, vertical
 * text, reading aloud, quoting a selection.
 */
export function startComfort(): void {
  const load = () => import('./settings/use-control.ts');
  document.addEventListener('click', (event) => {
    const control = (event.target as Element).closest<HTMLElement>('[data-comfort]');
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void load().then(({ use }) => use(control));
  });
  for (const name of ['mouseup', 'touchend', 'keyup'] as const) {
    document.addEventListener(name, ({ type, shiftKey }) => {
      const selection = getSelection();
      if (selection?.isCollapsed !== false || (type === 'keyup' && !shiftKey)) return;
      if (!selection.anchorNode?.parentElement?.closest('article')) return;
      void import('./quote.ts').then(({ offerQuote }) => offerQuote());
    });
  }
  // A copy is made at once when it is asked for, so what makes it comes with the first selection.
  if (document.querySelector('article'))
    document.addEventListener('selectionchange', () => void import('./copy.ts'), {
      once: true,
    });
  addEventListener('beforeprint', () => {
    root.dataset['printed'] = new Date().toLocaleDateString(root.lang);
    root.dataset['address'] = getAddress();
    for (const link of document.querySelectorAll('.paper a'))
      link.textContent = getAddress(link.getAttribute('href') ?? '');
  });
  if (root.dataset['direction'] || root.dataset['mode'] || document.forms.length)
    void load().then(({ resume }) => resume());
}
