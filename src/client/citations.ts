import { toQuoted } from '../script/quotation-marks.ts';

/** What a citation says of a point: its words, its name and its absolute address. */
export interface Cited {
  text: string;
  name: string;
  address: string;
}

/**
 * The citations of a point: the pattern of its page (`[data-cite]`, see Cite.astro) with the point
 * and the day of the reader filled in. `[data-style=quote]` in it is the quotation.
 */
export function fillCitations(pattern: Element, { text, name, address }: Cited): HTMLElement {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-');
  const filling: Record<string, string> = { text: toQuoted(text), name, address, day };
  const list = pattern.querySelector('dl')?.cloneNode(true) as HTMLElement;
  list.className = 'cite';
  list.dataset['own'] = '';
  for (const slot of list.querySelectorAll<HTMLElement>('[data-slot]'))
    slot.textContent = filling[slot.dataset['slot'] ?? ''] ?? '';
  return list;
}
