const name = 'search-key';

/** Whether the key that opens the search is on, as it is unless the reader turned it off here. */
export function isKeyOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}

/** Turns the key that opens the search on or off. */
export function setKey(on: boolean): void {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  } catch {
    // Where storage is refused the key stays on until the next page.
  }
}
