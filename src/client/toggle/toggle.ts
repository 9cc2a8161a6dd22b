import { rememberScript } from './remembered-script.ts';
import { keepPlace, keepSelection } from './scroll-anchor.ts';
import { readTexts, swapTexts } from './swap-texts.ts';

const root = document.documentElement;

/**
 * Lets the toggle change the page where it stands: every text becomes its other edition, and
 * nothing else happens to the document, so place, focus, selection and an open card stay. Announced
 * as `toggled` on the document. Where that cannot be done the link is followed, to the same section.
 */
export function startToggle(): void {
  const table = document.getElementById('toggle-table')?.textContent;
  if (table) requestIdleCallback?.(() => readTexts(table));
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      '[data-toggle], [data-accept]',
    );
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    rememberScript(link.hreflang);
    if (table && toggle(table)) {
      event.preventDefault();
    } else {
      link.hash = findSection() ?? location.hash;
      link.search ||= location.search;
    }
  });
}

/** @returns whether the page is in the other script now */
function toggle(table: string): boolean {
  readTexts(table);
  let done = false;
  keepPlace(() => {
    keepSelection(() => (done = swapTexts()));
    if (done) swapAddresses();
  });
  if (done) document.dispatchEvent(new Event('toggled'));
  return done;
}

/** The toggle leads back, and the page has the language and the addresses of what it shows now. */
function swapAddresses(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-toggle]') as HTMLAnchorElement;
  const [here, there] = [location.pathname, new URL(link.href).pathname];
  [root.lang, link.lang, link.hreflang] = [link.lang, root.lang, root.lang];
  [link.textContent, link.dataset['back']] = [link.dataset['back'] ?? '', link.textContent];
  say(link.dataset['back'] ?? '');
  link.href = here;
  history.replaceState(history.state, '', there + location.search + location.hash);
  const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]');
  const own = document.querySelector<HTMLLinkElement>(`[rel=alternate][hreflang=${root.lang}]`);
  if (canonical && own) canonical.href = own.href;
  for (const file of document.querySelectorAll<HTMLAnchorElement>('[download]'))
    file.download = file.download.replace(/\.zh-han.\./, `.${root.lang.toLowerCase()}.`);
}

/** The fragment of the section that the reader looks at. */
function findSection(): string | undefined {
  const section = document
    .elementFromPoint(innerWidth / 2, innerHeight / 3)
    ?.closest('section[id]');
  return section ? `#${section.id}` : undefined;
}

let status: HTMLElement | undefined;

/** Tells a screen reader which script is shown now: nothing else on the page says that it changed. */
function say(words: string): void {
  if (!status) {
    status = document.createElement('p');
    status.role = 'status';
    status.style.cssText = 'position:fixed;top:0;margin:0;clip-path:inset(50%);white-space:nowrap';
    document.body.append(status);
  }
  status.lang = root.lang;
  // Words that come with their region are not spoken; these come after it.
  setTimeout(() => status?.replaceChildren(words), 100);
}
