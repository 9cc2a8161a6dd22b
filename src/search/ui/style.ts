import form from '../../styles/search-form.css?inline';
import css from './search.css?inline';

/** Gives the document the style of the search, once. */
export function addStyle(): void {
  if (document.adoptedStyleSheets.includes(sheet)) return;
  document.adoptedStyleSheets.push(sheet);
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(form + css);
