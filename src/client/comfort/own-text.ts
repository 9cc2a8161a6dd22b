/** What holds the document’s own words: its title and headings where it has some, its paragraphs. */
export const ownText = '[data-text], article p';
