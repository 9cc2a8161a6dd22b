import type { Order } from '../query/order.ts';
import { filterNames, type Chosen } from '../unit.ts';

/** What a reader asks, as the address of the search page holds it. */
export interface Asked {
  typed: string;
  chosen: Chosen;
  order: Order;
}

/** Reads what is asked from the query part of an address. */
export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search);
  return {
    typed: parameters.get('q') ?? '',
    chosen: Object.fromEntries(filterNames.map((name) => [name, parameters.getAll(name)])),
    order: parameters.get('order') === 'text' ? 'text' : 'rank',
  };
}

/** Writes what is asked as the query part of an address; the empty string when nothing is. */
export function writeAsked({ typed, chosen, order }: Asked): string {
  const parameters = new URLSearchParams();
  if (typed.trim()) parameters.set('q', typed.toWellFormed().trim());
  for (const name of filterNames)
    for (const value of chosen[name] ?? []) parameters.append(name, value);
  if (order === 'text') parameters.set('order', order);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Whether a value of any filter is chosen. */
export function isFiltered({ chosen }: Asked): boolean {
  return filterNames.some((name) => (chosen[name] ?? []).length > 0);
}
