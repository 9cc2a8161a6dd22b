// Named here and in key.ts, which every page loads: a module for both would be one more request.
const name = 'search-key';

/** Lets a checkbox turn the key that opens the search on and off, and show which it is. */
export function startKey(box: HTMLInputElement): void {
  attempt(() => {
    box.checked = localStorage.getItem(name) !== 'off';
  });
  box.addEventListener('change', () => {
    const link = document.querySelector('[data-search]');
    if (link) link.ariaKeyShortcuts = box.checked ? '/' : null;
    attempt(() => {
      if (box.checked) localStorage.removeItem(name);
      else localStorage.setItem(name, 'off');
    });
  });
}

/* Where storage is refused the key stays on until the next page. */
function attempt(act: () => void): void {
  try {
    act();
  } catch {
    return;
  }
}
