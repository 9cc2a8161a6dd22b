/**
 * Lets a term be read without leaving the text: its link, or its mark in the text, opens a note.
 * Without popovers the link leads to the glossary, as it does without JavaScript.
 */
export function startTerms(): void {
  const note = document.getElementById('note');
  if (!note?.showPopover) return;
  document.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest<HTMLElement>('[data-term], .term');
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!getSelection()?.isCollapsed) return;
    // The mark of a term in the text has its id after “term-”.
    const id = mark.dataset['term'] ?? mark.id.slice(5);
    const link = document.querySelector<HTMLAnchorElement>(`[data-term="${id}"]`);
    if (!link) return;
    event.preventDefault();
    void import('./note.ts').then(({ openNote }) => openNote(note, link));
  });
}
