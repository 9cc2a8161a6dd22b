import type { Order } from '../query/engine.ts';

/** What a reader asks, as the address of the search page holds it. */
export interface Asked {
  typed: string;
  kinds: string[];
  bodies: string[];
  order: Order;
  /** Whether the register of synonyms widens it. */
  widened: boolean;
}

/** Reads what is asked from the query part of an address. */
export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search);
  return {
    typed: parameters.get('q') ?? '',
    kinds: parameters.getAll('kind'),
    bodies: parameters.getAll('body'),
    order: parameters.get('order') === 'text' ? 'text' : 'rank',
    widened: parameters.has('widen'),
  };
}

/** Writes what is asked as the query part of an address; the empty string when nothing is. */
export function writeAsked({ typed, kinds, bodies, order, widened }: Asked): string {
  const parameters = new URLSearchParams();
  if (typed.trim()) parameters.set('q', typed.toWellFormed().trim());
  for (const kind of kinds) parameters.append('kind', kind);
  for (const body of bodies) parameters.append('body', body);
  if (order === 'text') parameters.set('order', order);
  if (widened) parameters.set('widen', '1');
  const text = parameters.toString();
  return text && `?${text}`;
}
