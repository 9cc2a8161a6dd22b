import { toQuoted } from '../script/quotation-marks.ts';
import { getAddress } from './address.ts';
import { collectOwn } from './copy.ts';
import { getFurniture, placeBar } from './settings/fetch-part.ts';

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
  const own = selection ? collectOwn(selection) : [];
  const quote = own.map(String).join('\n');
  if (bar?.isConnected && bar.dataset['shown'] === quote) return;
  bar?.remove();
  if (!own[0] || document.querySelector('[data-part=speech]')) return;
  const place = findPlace(own[0]);
  bar = await getFurniture('quote');
  bar.dataset['shown'] = quote;
  const button = bar.querySelector('button') as HTMLButtonElement;
  const status = bar.querySelector('[role=status]') as HTMLElement;
  const { quote: pattern = '', ours = '' } = bar.dataset;
  button.addEventListener('click', () => {
    const { copied = '', uncopied = '' } = button.dataset;
    void navigator.clipboard.writeText(fill(pattern, ours, quote, place)).then(
      () => (status.textContent = copied),
      () => (status.textContent = uncopied),
    );
  });
  placeBar(bar);
}

/** The point that a range begins in, or else the section. */
function findPlace({ startContainer: start }: Range): string | undefined {
  const element = start instanceof Element ? start : start.parentElement;
  return element?.closest('[data-name], section')?.id;
}

function fill(pattern: string, ours: string, quote: string, place?: string): string {
  const title = document.querySelector('h1');
  const dated = document.querySelector('article')?.dataset['dated'];
  const values: Record<string, string> = {
    quote: toQuoted(quote),
    title: title?.textContent ?? '',
    ours: title?.querySelector('[data-text]') ? '' : ours,
    dated: dated ? `，${dated}` : '',
    address: getAddress(place && `#${place}`),
  };
  return pattern.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}
