import { getFurniture } from './furniture.ts';

/** Quotation marks inside a quotation. */
const inner: Record<string, string> = { '「': '『', '」': '』', '“': '‘', '”': '’' };

let bar: HTMLElement | undefined;
let waiting = 0;

/** Offers, once a selection in the notice stands still, to copy it with title and address. */
export function offerQuote(): void {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => void show(), 400);
}

document.addEventListener('selectionchange', () => {
  if (getSelection()?.isCollapsed) bar?.remove();
});

async function show(): Promise<void> {
  const selection = getSelection();
  const quote = selection?.toString().trim();
  if (bar?.isConnected && bar.dataset['shown'] === quote) return;
  bar?.remove();
  if (!quote || !selection || selection.isCollapsed || document.querySelector('[data-part=speech]'))
    return;
  const { startContainer: start } = selection.getRangeAt(0);
  const place = (start instanceof Element ? start : start.parentElement)?.closest('[id]')?.id;
  bar = await getFurniture('quote');
  bar.dataset['shown'] = quote;
  const button = bar.querySelector('button') as HTMLButtonElement;
  const status = bar.querySelector('[role=status]') as HTMLElement;
  const pattern = bar.dataset['quote'] ?? '';
  button.addEventListener('click', () => {
    const { copied = '', uncopied = '' } = button.dataset;
    void navigator.clipboard.writeText(fill(pattern, quote, place)).then(
      () => (status.textContent = copied),
      () => (status.textContent = uncopied),
    );
  });
  document.body.append(bar);
}

function fill(pattern: string, quote: string, place?: string): string {
  const values: Record<string, string> = {
    quote: quote.replace(/[「」“”]/gu, (mark) => inner[mark] ?? mark),
    title: document.querySelector('h1')?.textContent ?? '',
    address: `${location.origin}${location.pathname}${place ? `#${place}` : ''}`,
  };
  return pattern.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}
