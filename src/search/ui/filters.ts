import type { Answer } from '../query/search.ts';
import type { Corpus } from './corpus.ts';
import { make } from './make.ts';
import type { Asked } from './state.ts';

/** The filters and the order, in the script of a corpus. */
export interface Filters {
  element: HTMLDetailsElement;
  /** Shows what is chosen and how many results each option would leave. */
  show(asked: Asked, counts: Answer['counts']): void;
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
  const { words } = manifest;
  const boxes = new Map<string, HTMLInputElement>();
  const counts = new Map<string, HTMLElement>();
  const choose = (): void => change({ kinds: read('kind'), bodies: read('body') });
  const read = (group: string): string[] =>
    [...boxes]
      .filter(([key, box]) => key.startsWith(`${group}:`) && box.checked)
      .map(([key]) => key.slice(group.length + 1));

  const toGroup = (group: string, options: Corpus['manifest']['kinds']): HTMLFieldSetElement =>
    make(
      'fieldset',
      {},
      make('legend', {}, words[group] ?? ''),
      ...options.map(([value, name]) => {
        const key = `${group}:${value}`;
        const box = make('input', { type: 'checkbox', name: group, value });
        const count = make('span', { class: 'count' });
        boxes.set(key, box);
        counts.set(key, count);
        box.addEventListener('change', choose);
        return make('label', {}, box, name, ' ', count);
      }),
    );
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
    change({ kinds: [], bodies: [] });
  });
  const element = make(
    'details',
    { class: 'filters' },
    summary,
    toGroup('kind', manifest.kinds),
    toGroup('body', manifest.bodies),
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
      const chosen = [
        ...asked.kinds.map((kind) => `kind:${kind}`),
        ...asked.bodies.map((body) => `body:${body}`),
      ];
      for (const [key, box] of boxes) {
        box.checked = chosen.includes(key);
        const count = counts.get(key) as HTMLElement;
        const now = String(found.get(key) ?? 0);
        if (count.textContent !== now) count.textContent = now;
      }
      for (const { order, radio } of orders) radio.checked = asked.order === order;
      clear.hidden = chosen.length === 0;
    },
  };
}
