import { getAddress } from './address.ts';

const root = document.documentElement;

/**
 * The few hooks that bring in what makes reading comfortable when it is wanted: settings, vertical
 * text, reading aloud, quoting a selection; and, once the page has loaded, its offline copy.
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
  if (import.meta.env.PROD) addEventListener('load', () => void keepOffline());
}

/** Before the first copy, this many ms: by then the line is free and the page is being read. */
const settled = 5000;

/** Registers the service worker, which stands at the root of the site. */
async function keepOffline(): Promise<void> {
  const registration = await getRegistration().catch(() => undefined);
  if (!registration) return;
  const watch = () =>
    void import('../features/offline/register-worker.ts').then(({ watchRelease }) =>
      watchRelease(registration),
    );
  // The first copy is no new release: there is nothing to say of it.
  registration.onupdatefound = () => navigator.serviceWorker.controller && watch();
  addEventListener('offline', watch);
  if (registration.waiting || !navigator.onLine) watch();
}

/* Where storage is refused, even to look at the container is an error in some browsers. */
async function getRegistration() {
  const container = navigator.serviceWorker;
  if (!container?.controller) await new Promise((done) => setTimeout(done, settled));
  return container?.register(document.body.dataset['worker'] ?? '');
}
