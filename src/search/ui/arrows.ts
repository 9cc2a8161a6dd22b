/** Lets the arrow keys go from the field to the results and among them; Escape goes back. */
export function startArrows(field: HTMLInputElement, list: HTMLElement): void {
  const getLinks = (): HTMLElement[] => [...list.querySelectorAll('a')];
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.key !== 'ArrowDown') return;
    const [first] = getLinks();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener('keydown', (event) => {
    const links = getLinks();
    const at = links.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at < 0 || (step === undefined && event.key !== 'Escape')) return;
    if (event.key === 'Escape' && field.closest('dialog')) return;
    event.preventDefault();
    if (step === undefined) field.focus();
    else (links[at + step] ?? (step < 0 ? field : links[at]))?.focus();
  });
}
