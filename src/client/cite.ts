import { getAddress } from './address.ts';
import { fillCitations } from './citations.ts';

/**
 * Puts a button at each point that opens its citations with a button each to copy them.
 */
const pattern = document.querySelector<HTMLElement>('[data-cite]') as HTMLElement;

start();
// In the other script, which the buttons do not have yet, nothing is open.
document.addEventListener('toggled', () => {
  for (const slot of pattern.querySelectorAll('[data-slot=address]'))
    slot.textContent = getAddress('../#...');
  for (const own of document.querySelectorAll('.point > [data-own]')) own.remove();
  start();
});

function start(): void {
  for (const point of document.querySelectorAll<HTMLElement>('.point')) {
    const button = makeButton(pattern.dataset['cite']);
    const name = point.querySelector(':scope > :is(h3, h4)') as HTMLElement;
    button.id = `${point.id}-cite`;
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-labelledby', `${button.id} ${name.id}`);
    button.addEventListener('click', () => toggle(button, point, name));
    (point.querySelector(':scope > [data-body]') ?? name).after(button);
  }
}

function toggle(button: HTMLElement, point: HTMLElement, name: HTMLElement): void {
  const open = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!open));
  if (open) button.nextElementSibling?.remove();
  else button.after(makeCitations(point, name));
}

function makeCitations(point: HTMLElement, name: HTMLElement): HTMLElement {
  const words = [...point.querySelectorAll('[data-text]')].map(({ textContent }) => textContent);
  const list = fillCitations(pattern, {
    text: words.join(''),
    name: name.textContent,
    address: getAddress(`../#${point.id}`),
  });
  for (const citation of list.querySelectorAll('dd')) {
    const copy = makeButton(pattern.dataset['copy']);
    const status = document.createElement('span');
    status.role = 'status';
    copy.ariaLabel = `${copy.textContent} ${citation.previousElementSibling?.textContent}`;
    copy.addEventListener('click', () => void copyText(citation, status));
    citation.after(copy, status);
  }
  return list;
}

function makeButton(words = ''): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['own'] = '';
  button.textContent = words;
  return button;
}

async function copyText(citation: HTMLElement, status: HTMLElement): Promise<void> {
  const { copied = '', uncopied = '' } = pattern.dataset;
  status.textContent = await navigator.clipboard.writeText(citation.textContent).then(
    () => copied,
    () => uncopied,
  );
}
