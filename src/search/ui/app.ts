// All that the search needs once the reader shows intent, as one file for the box and the page.
export { openSearch, prepare } from './dialog.ts';
export { startPage } from './page.ts';
