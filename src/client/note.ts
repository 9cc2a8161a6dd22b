/**
 * Opens `note` with the entry of the glossary that `link` leads to; follows the link if it can’t.
 * It stays open while the reader reads on or changes the script, until it is closed or Escape is
 * pressed; then focus goes back to where it was opened.
 */
export async function openNote(note: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  const explained = note.querySelector('.explained') as HTMLElement;
  const show = async (): Promise<void> =>
    explained.replaceChildren(...(await readEntry(link.href)));
  try {
    await show();
  } catch {
    location.assign(link.href);
    return;
  }
  note.hidePopover();
  note.showPopover();
  note.focus({ preventScroll: true });
  const ended = new AbortController();
  const { signal } = ended;
  document.addEventListener('toggled', () => void show(), { signal });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && note.hidePopover(), {
    signal,
  });
  note.addEventListener(
    'beforetoggle',
    () => {
      ended.abort();
      if (note.contains(document.activeElement)) link.focus({ preventScroll: true });
    },
    { signal },
  );
}

const pages = new Map<string, Promise<string>>();

/** What the glossary says of one term; its links are made to hold on this page. */
async function readEntry(href: string): Promise<Element[]> {
  const url = new URL(href);
  const html = pages.get(url.pathname) ?? fetchText(url.pathname);
  pages.set(url.pathname, html);
  html.catch(() => pages.delete(url.pathname));
  const entry = new DOMParser()
    .parseFromString(await html, 'text/html')
    .getElementById(url.hash.slice(1));
  if (!entry) throw new RangeError(`The glossary has no entry ${url.hash}.`);
  const parts = [...entry.querySelectorAll('[data-note]')].map((part) =>
    document.importNode(part, true),
  );
  for (const part of parts) {
    for (const link of part.querySelectorAll('a')) {
      link.href = new URL(link.getAttribute('href') ?? '', url).href;
    }
  }
  return parts;
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // The styles of that page are not this one’s: a strict policy would report each of them.
  return (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
}
