import { getAddress } from '../../client/address.ts';
import { readEntry } from './card-entry.ts';

/** What the card shows: a point of this page, or a term of the glossary. */
interface Shown {
  /** None for a term. */
  point?: HTMLElement;
  /** Where the site says more of it, relative to the page: the same text in both editions. */
  href: string;
  /** Where focus goes back to. */
  from: HTMLElement;
}

let shown: Shown | undefined;
/** The point’s words with title and address, to be copied. */
let citation = '';

/**
 * Opens `card` with what the page behind `link` says of a point or a term; follows the link if it
 * can’t. It stays open through the toggle, until it is closed, Escape is pressed or the page is
 * touched elsewhere; then focus goes back to `from`.
 */
export async function openCard(
  card: HTMLElement,
  link: HTMLAnchorElement,
  from: HTMLElement,
): Promise<void> {
  start(card);
  const href = link.getAttribute('href') ?? '';
  const { point: linked } = link.dataset;
  if (!linked) return show(card, { href, from });
  // In the text it is the part that was touched, from a list the point of the link.
  const point = document.getElementById(from === link ? linked : from.id) as HTMLElement;
  return show(card, toShown(point, from));
}

/** A point of this page, and where the page of its points says more of it. */
function toShown(point: HTMLElement, from: HTMLElement): Shown {
  const href = document.querySelector('.points a')?.getAttribute('href') ?? '';
  return { point, href: href.replace(/#.*/, `#${point.id}`), from };
}

async function show(card: HTMLElement, next: Shown): Promise<void> {
  try {
    await fill(card, next);
  } catch {
    location.assign(next.href);
    return;
  }
  if (!next.from.matches('a, button')) next.from.tabIndex = -1;
  setCurrent(next);
  if (!card.matches(':popover-open')) card.showPopover();
  card.scrollTop = 0;
  card.focus({ preventScroll: true });
  if (next.point) uncover(next.point, card);
}

let started = false;

function start(card: HTMLElement): void {
  if (started) return;
  started = true;
  // A touch on the toggle closes the card as any other does: it opens again in the other script.
  let reopens = false;
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      const toggles = !!(target as Element).closest('[data-toggle]');
      reopens = toggles && card.matches(':popover-open');
    },
    { capture: true },
  );
  document.addEventListener('toggled', () => {
    if (shown && (reopens || card.matches(':popover-open'))) void show(card, shown);
    reopens = false;
  });
  card.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'open') return;
    if (card.contains(document.activeElement)) shown?.from.focus({ preventScroll: true });
    setCurrent(undefined);
  });
  card.addEventListener('click', (event) => {
    const { target } = event;
    const { act } = (target as Element).closest('button')?.dataset ?? {};
    if (act && shown) void acts[act]?.(card, shown);
    // What answers a point stands in this text, too: the card goes there.
    const to = (target as Element).closest<HTMLElement>('[data-to]')?.dataset['to'];
    const point = to && document.getElementById(to);
    if (!point) return;
    event.preventDefault();
    void goTo(card, point);
  });
}

const acts: Record<string, (card: HTMLElement, shown: Shown) => void | Promise<void>> = {
  copy: (card) => copy(card, citation),
  share: async (card, { point }) => {
    const url = getAddress(`#${point?.id}`);
    if (!navigator.share) return copy(card, url);
    // Whoever closes the sheet of the system has changed their mind: nothing to say.
    await navigator
      .share({ title: document.title, text: citation.replace(url, ''), url })
      .catch(() => undefined);
  },
  before: (card, { point }) => step(card, point, -1),
  after: (card, { point }) => step(card, point, 1),
};

async function copy(card: HTMLElement, text: string): Promise<void> {
  const { copied = '', uncopied = '' } = getAct(card, 'copy').dataset;
  await navigator.clipboard.writeText(text).then(
    () => say(card, copied),
    () => say(card, uncopied),
  );
}

async function goTo(card: HTMLElement, point: HTMLElement): Promise<void> {
  point.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  await show(card, toShown(point, point));
  say(card, point.dataset['name'] ?? '');
}

async function step(card: HTMLElement, from: HTMLElement | undefined, by: 1 | -1): Promise<void> {
  const point = from && findNeighbour(from, by);
  if (point) await goTo(card, point);
}

/** The next point in the text: of a part the next part, or point without parts. */
function findNeighbour(point: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const getWhole = (one: Element): Element | null =>
    one.parentElement?.closest('[data-name]') ?? null;
  const all = [...document.querySelectorAll<HTMLElement>('article [data-name]')];
  const fits = getWhole(point)
    ? (one: HTMLElement) => !one.querySelector('[data-name]')
    : (one: HTMLElement) => !getWhole(one);
  const list = all.filter(fits);
  return list[list.indexOf(point) + by];
}

async function fill(card: HTMLElement, { point, href }: Shown): Promise<void> {
  const entry = await readEntry(new URL(href, location.href), point);
  const heading = card.querySelector('#card-name') as HTMLElement;
  heading.textContent = entry.name;
  (heading.parentElement as HTMLElement).replaceChildren(heading, ...entry.parts);
  citation = entry.citation;
  const kind = point?.closest<HTMLElement>('[data-kind]')?.dataset['kind'];
  if (kind) card.dataset['kind'] = kind;
  else delete card.dataset['kind'];
  for (const more of card.querySelectorAll<HTMLAnchorElement>('[data-more]')) {
    more.href = href;
    more.hidden = more.dataset['more'] !== (point ? 'point' : 'term');
  }
  say(card, '');
  for (const act of ['copy', 'share', 'before', 'after']) getAct(card, act).hidden = !point;
  if (!point) return;
  for (const [act, by] of [
    ['before', -1],
    ['after', 1],
  ] as const)
    (getAct(card, act) as HTMLButtonElement).disabled = !findNeighbour(point, by);
}

/** Marks the point in the text that the card is of. */
function setCurrent(next: Shown | undefined): void {
  if (shown?.point) delete shown.point.dataset['current'];
  if (next?.point) next.point.dataset['current'] = '';
  shown = next ?? shown;
}

/** Scrolls a point out from under the card, if it is there and the window has room for it. */
function uncover(point: HTMLElement, card: HTMLElement): void {
  const over = point.getBoundingClientRect();
  const under = card.getBoundingClientRect();
  const isCovered =
    over.bottom > under.top &&
    over.top < under.bottom &&
    over.right > under.left &&
    over.left < under.right;
  if (isCovered && getComputedStyle(document.body).writingMode === 'horizontal-tb')
    scrollBy({ top: Math.min(over.bottom - under.top + 16, over.top - 80), behavior: 'instant' });
}

function say(card: HTMLElement, words: string): void {
  (card.querySelector('[role=status]') as HTMLElement).textContent = words;
}

function getAct(card: HTMLElement, name: string): HTMLElement {
  return card.querySelector(`[data-act=${name}]`) as HTMLElement;
}
