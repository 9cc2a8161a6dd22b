/** Lets the list of all points be narrowed; what was chosen stands in the address. */
const form = document.querySelector<HTMLFormElement>('[data-filter]') as HTMLFormElement;
const status = form.querySelector('[role=status]') as HTMLElement;
const names = ['kind', 'body', 'notice'] as const;

/** None for what the page has only one of. */
const getSelect = (name: string): HTMLSelectElement | undefined =>
  (form.elements.namedItem(name) as HTMLSelectElement | null) ?? undefined;
const getChoice = (name: string): string => getSelect(name)?.value ?? '';

form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', () => {
  const query = new URLSearchParams();
  for (const name of names) if (getChoice(name)) query.set(name, getChoice(name));
  history.replaceState(history.state, '', query.size ? `?${query}` : location.pathname);
  narrow();
});
addEventListener('popstate', read);
document.addEventListener('toggled', narrow);
read();

function read(): void {
  const query = new URLSearchParams(location.search);
  for (const name of names) {
    const select = getSelect(name);
    if (!select) continue;
    select.value = query.get(name) ?? '';
    // A value that the list does not have leaves nothing chosen: that means all.
    if (select.selectedIndex < 0) select.value = '';
  }
  narrow();
}

function narrow(): void {
  const [kind, body, notice] = names.map(getChoice);
  let shown = 0;
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
    let fit = 0;
    for (const item of group.querySelectorAll<HTMLElement>('li')) {
      const { bodies = '', notice: of } = { ...group.dataset, ...item.dataset };
      const fits =
        (!kind || kind === group.dataset['kind']) &&
        (!body || bodies.split(' ').includes(body)) &&
        (!notice || notice === of);
      item.hidden = !fits;
      fit += Number(fits);
    }
    shown += fit;
    group.hidden = fit === 0;
    const count = group.querySelector('[data-count]');
    if (count) count.textContent = String(fit);
  }
  const { shown: words = '', none = '' } = form.dataset;
  status.textContent = shown ? words.replace('{shown}', String(shown)) : none;
}

export {};
