import type { Counts } from '../query/count.ts';
import type { Filter } from '../unit.ts';
import type { Corpus } from './corpus.ts';
import { make } from './make.ts';
import { isFiltered, type Asked } from './state.ts';

/** The filters and the order, in the script of a corpus. */
export interface Filters {
  element: HTMLDetailsElement;
  /** Shows what is chosen and how many results each option would leave. */
  show(asked: Asked, counts: Counts): void;
}

/**
 * Puts the filters of a corpus into `aside`, in place of those in the other script: they stand open
 * as those did, and keep the focus.
 *
 * @param open whether the first stand open
 */
export function placeFilters(
  aside: HTMLElement,
  corpus: Corpus,
  open: boolean,
  change: (chosen: Partial<Asked>) => void,
): Filters {
  const before = aside.querySelector('details');
  const focused = document.activeElement as HTMLInputElement | null;
  const { name = '', value = '' } = aside.contains(focused) && focused ? focused : {};
  const filters = makeFilters(corpus, change);
  filters.element.open = before ? before.open : open;
  aside.replaceChildren(filters.element);
  if (value) aside.querySelector<HTMLElement>(`[name="${name}"][value="${value}"]`)?.focus();
  return filters;
}

/** Makes the filters; `change` is given what is chosen whenever the reader chooses. */
function makeFilters(
  { manifest, script }: Corpus,
  change: (chosen: Partial<Asked>) => void,
): Filters {
  const { words, filters } = manifest;
  const options = filters.flatMap((filter) =>
    filter.options.map(([value, name]) => {
      const box = make('input', { type: 'checkbox', name: filter.name, value });
      const count = make('span', { class: 'count' });
      const label = make('label', {}, box, name, ' ', count);
      box.addEventListener('change', () => change({ chosen: read() }));
      return { filter: filter.name, value, box, count, label };
    }),
  );
  const read = (): Asked['chosen'] =>
    Object.fromEntries(
      filters.map(({ name }) => [
        name,
        options.filter(({ filter, box }) => filter === name && box.checked).map((one) => one.value),
      ]),
    );
  const toGroup = ({ name }: Filter): HTMLFieldSetElement => {
    const labels = options.filter(({ filter }) => filter === name).map(({ label }) => label);
    return make('fieldset', {}, make('legend', {}, words[name] ?? ''), ...labels);
  };
  const orders = (['rank', 'text'] as const).map((order) => {
    const radio = make('input', { type: 'radio', name: `order-${script}`, value: order });
    radio.addEventListener('change', () => change({ order }));
    return { order, radio, label: make('label', {}, radio, words[`order.${order}`] ?? '') };
  });
  const summary = make('summary', {}, words['filters'] ?? '');
  const clear = make('button', { type: 'button' }, words['clear'] ?? '');
  clear.addEventListener('click', () => {
    // The button goes away with what it clears.
    summary.focus();
    change({ chosen: {} });
  });
  const element = make(
    'details',
    { class: 'filters' },
    summary,
    ...filters.map(toGroup),
    make(
      'fieldset',
      {},
      make('legend', {}, words['order'] ?? ''),
      ...orders.map(({ label }) => label),
    ),
    clear,
  );
  return {
    element,
    show: (asked, found) => {
      for (const { filter, value, box, count } of options) {
        box.checked = asked.chosen[filter]?.includes(value) ?? false;
        const now = String(found.get(`${filter}:${value}`) ?? 0);
        if (count.textContent !== now) count.textContent = now;
      }
      for (const { order, radio } of orders) radio.checked = asked.order === order;
      clear.hidden = !isFiltered(asked);
    },
  };
}
