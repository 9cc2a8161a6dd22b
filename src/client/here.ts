/**
 * Opens a bar for the point that the address names: what it is called, and its address to copy, and the way to
 * its own place, with what answers it and how to cite it.
 */
export function startHere(): void {
  const bar = document.querySelector<HTMLElement>('[data-here]');
  if (!bar) return;
  const find = (name: string) => bar.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement;
  const show = (): void => {
    const point = document.getElementById(location.hash.slice(1));
    const name = point?.dataset['name'];
    find('name').textContent = name ?? '';
    find('status').textContent = '';
    (find('cite') as HTMLAnchorElement).hash = location.hash;
    bar.hidden = !name;
  };
  find('copy').addEventListener('click', async ({ currentTarget }) => {
    const { copied = '', uncopied = '' } = (currentTarget as HTMLElement).dataset;
    const done = await navigator.clipboard.writeText(location.href).then(
      () => copied,
      () => uncopied,
    );
    find('status').textContent = done;
  });
  find('close').addEventListener('click', () => {
    bar.hidden = true;
  });
  for (const event of ['hashchange', 'toggled']) {
    (event === 'toggled' ? document : window).addEventListener(event, show);
  }
  show();
}
