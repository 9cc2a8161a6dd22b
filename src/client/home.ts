/**
 * Brings the search of the home page to life when the address asks something, or once a reader turns
 * to its field. Where its script does not come within 4 seconds, or never, the page says so.
 */
const form = document.querySelector<HTMLFormElement>('main form') as HTMLFormElement;
const region = document.querySelector<HTMLElement>('[data-region]') as HTMLElement;
let started = false;

if (location.search) start();
for (const type of ['pointerenter', 'focusin'] as const) form.addEventListener(type, start);

// Until the search looks after it, the title of the page is only in the script of the page.
document.addEventListener('toggled', () => {
  const { title = '' } = document.querySelector<HTMLElement>('[data-title]')?.dataset ?? {};
  if (!started) document.title = title;
});

function start(): void {
  if (started) return;
  started = true;
  const sayLate = (): void => {
    const fallback = region.querySelector<HTMLElement>('[data-fallback]');
    if (fallback) fallback.hidden = false;
  };
  const timer = setTimeout(sayLate, 4000);
  import('../search/ui/app.ts').then(
    ({ startPage }) => {
      clearTimeout(timer);
      startPage(form, region);
    },
    () => {
      started = false;
      sayLate();
    },
  );
}

export {};
