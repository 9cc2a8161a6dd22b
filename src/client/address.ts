/**
 * The address of this page to hand on: the canonical one of the script that is shown, whatever
 * query or mirror the page was read at; or that of a `link` on it, as in `#f4`.
 */
export function getAddress(link = ''): string {
  const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]');
  return new URL(link, canonical?.href ?? location.href).href;
}
