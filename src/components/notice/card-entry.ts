import { getAddress } from '../../client/address.ts';
import { fillCitations } from '../../client/citations.ts';

/** What another page of the site says of a point or a term, to stand in the card. */
export interface Entry {
  name: string;
  parts: HTMLElement[];
  /** The words of a point with title and address, to be copied; of a term nothing. */
  citation: string;
}

/**
 * Reads what the page at `url` says of the point or the term that its fragment names.
 *
 * @param point the point in this page, whose words are shown as they stand here
 * @throws Error when the page cannot be had, or has no such entry
 */
export async function readEntry(
  { pathname, hash, href }: URL,
  point?: HTMLElement,
): Promise<Entry> {
  const page = await readPage(pathname);
  const entry = page.getElementById(hash.slice(1));
  if (!entry) throw new RangeError(`${pathname} says nothing of ${hash}.`);
  const [name, ...parts] = point ? readPoint(entry, point) : readTerm(entry);
  for (const link of parts.flatMap((part) => [...part.querySelectorAll('a')])) {
    const own = link.getAttribute('href') ?? '';
    if (own.startsWith('#')) link.dataset['to'] = own.slice(1);
    link.href = new URL(own, href).href;
  }
  return { name, parts, citation: point ? cite(page, point) : '' };
}

/** The name of a point, its words, and what its entry says of it. */
function readPoint(entry: HTMLElement, point: HTMLElement): [string, ...HTMLElement[]] {
  const quote = document.createElement('blockquote');
  quote.textContent = point.textContent;
  // A part speaks of whom its point speaks of.
  const whole = entry.parentElement?.closest('.point') ?? entry;
  const said = [
    whole.querySelector(':scope > [data-body]'),
    entry.querySelector(':scope > .about'),
    // Of all findings alike the page says once that no report was received.
    entry.matches(':not(.point .point)[data-kind=finding]') &&
      entry.ownerDocument.querySelector('[data-progress=none]'),
  ];
  const parts = said.flatMap((part) =>
    part ? [document.importNode(part, true) as HTMLElement] : [],
  );
  return [point.dataset['name'] ?? '', quote, ...parts];
}

/** The words of a point with title and address, as the page of points quotes them. */
function cite(page: Document, point: HTMLElement): string {
  const citations = fillCitations(page.querySelector('[data-cite]') as Element, {
    text: point.textContent,
    name: point.dataset['name'] ?? '',
    address: getAddress(`#${point.id}`),
  });
  return citations.querySelector('[data-style=quote]')?.textContent ?? '';
}

/** The name of a term, and its explanation. */
function readTerm(entry: HTMLElement): [string, ...HTMLElement[]] {
  const [name, ...parts] = [...entry.querySelectorAll<HTMLElement>('[data-note]')].map((part) =>
    document.importNode(part, true),
  );
  return [name?.textContent?.trim() ?? '', ...parts];
}

const pages = new Map<string, Promise<Document>>();

function readPage(path: string): Promise<Document> {
  const page = pages.get(path) ?? fetchPage(path);
  pages.set(path, page);
  page.catch(() => pages.delete(path));
  return page;
}

async function fetchPage(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // The styles of that page are not this one’s: a strict policy would report each of them.
  const html = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
  return new DOMParser().parseFromString(html, 'text/html');
}
