// Named here and in key.ts, which every page loads: a module for both would be one more request.
const name = 'search-key';

/** Turns the key that opens the search on or off. */
export function setKey(on: boolean): void {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  } catch {
    // Where storage is refused the key stays on until the next page.
  }
}
