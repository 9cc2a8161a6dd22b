import { applyTable, type ToggleTable } from '../../script/script-diff.ts';
import { collectTextNodes, type TextNode } from './text-nodes.ts';
import { rememberScript } from './remembered-script.ts';
import { keepPlace, keepSelection } from './scroll-anchor.ts';

const root = document.documentElement;

/** What each text of the page says in the other script; worked out once, swapped at every toggle. */
let otherTexts: [textNode: TextNode, text: string][] | undefined;

/**
 * Lets the toggle change the page where it stands: every text becomes its other edition, and
 * nothing else happens to the document, so place, focus, selection and open notes stay. Announced
 * as `toggled` on the document. Without its table the toggle is a link that keeps the fragment.
 */
export function startToggle(): void {
  const data = document.getElementById('toggle-table')?.textContent;
  if (data) requestIdleCallback?.(() => (otherTexts ??= read(data)));
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      '[data-toggle], [data-accept]',
    );
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    rememberScript(link.hreflang);
    if (data) {
      event.preventDefault();
      keepPlace(() => toggle(data));
    } else {
      link.hash ||= location.hash;
      link.search ||= location.search;
    }
  });
}

function toggle(data: string): void {
  otherTexts ??= read(data);
  keepSelection(() => {
    for (const entry of otherTexts ?? []) {
      const [textNode, text] = entry;
      entry[1] = textNode.nodeValue ?? '';
      textNode.nodeValue = text;
    }
  });
  const link = document.querySelector<HTMLAnchorElement>('[data-toggle]') as HTMLAnchorElement;
  const [here, there] = [location.pathname, new URL(link.href).pathname];
  [root.lang, link.lang, link.hreflang] = [link.lang, root.lang, root.lang];
  [link.textContent, link.dataset['back']] = [link.dataset['back'] ?? '', link.textContent];
  say(link.dataset['back'] ?? '');
  link.href = here;
  history.replaceState(history.state, '', there + location.search + location.hash);
  swapAddresses();
  document.dispatchEvent(new Event('toggled'));
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

function read(data: string): [TextNode, string][] {
  const textNodes = collectTextNodes(root);
  const texts = applyTable(
    textNodes.map((textNode) => textNode.nodeValue ?? ''),
    JSON.parse(data) as ToggleTable,
  );
  return textNodes.map((textNode, index) => [textNode, texts[index] as string]);
}

/** The canonical address, and the names that files are saved under, are of the script that is shown. */
function swapAddresses(): void {
  const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]');
  const own = document.querySelector<HTMLLinkElement>(`[rel=alternate][hreflang=${root.lang}]`);
  if (canonical && own) canonical.href = own.href;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[download]'))
    link.download = link.download.replace(/\.zh-han.\./, `.${root.lang.toLowerCase()}.`);
}
