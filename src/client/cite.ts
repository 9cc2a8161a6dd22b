/**
 * Puts a button to copy beside each citation that is opened, the day of access into it, and keeps
 * its address that of the edition shown. The words of the buttons come from the page.
 */
const host = document.querySelector<HTMLElement>('[data-copy]') as HTMLElement;
const status = host.querySelector<HTMLElement>('[data-status]') as HTMLElement;

for (const day of host.querySelectorAll('[data-today]')) {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  day.textContent = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

host.addEventListener('toggle', ({ target }) => addButtons(target as HTMLElement), {
  capture: true,
});
document.addEventListener('toggled', () => {
  status.textContent = '';
  // Not by address.ts: shared by two scripts of a page, it would be one more file of every page.
  const base = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? location.href;
  for (const link of host.querySelectorAll('[data-address]')) {
    link.textContent = new URL(link.getAttribute('href') ?? '', base).href;
  }
  for (const button of host.querySelectorAll('button')) name(button);
});

function addButtons(details: HTMLElement): void {
  if (details.querySelector('button')) return;
  for (const citation of details.querySelectorAll('dd')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['own'] = '';
    name(button);
    button.addEventListener('click', () => void copy(citation));
    citation.after(button);
  }
}

function name(button: HTMLElement): void {
  const style = button.closest('div')?.querySelector('dt')?.textContent ?? '';
  button.textContent = host.dataset['copy'] ?? '';
  button.setAttribute('aria-label', `${host.dataset['copy']} ${style}`);
}

async function copy(citation: HTMLElement): Promise<void> {
  const { copied = '', uncopied = '' } = host.dataset;
  status.textContent = await navigator.clipboard.writeText(citation.textContent).then(
    () => copied,
    () => uncopied,
  );
}

export {};
