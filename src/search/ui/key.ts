const name = 'search-key';

/** Whether the key that opens the search is on, as it is unless the reader turned it off here. */
export function isKeyOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}
