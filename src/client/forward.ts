/**
 * An address that narrowed the list of all points, as in `?kind=finding&body=discipline`, was given
 * out while they stood on one page: it leads on to the list that now holds what it asks for.
 */
const asked = new URLSearchParams(location.search);
const narrowed = ['kind', 'body']
  .filter((name) => asked.get(name))
  .map((name) => `${name}=${asked.get(name)}`)
  .join('&');
const link = [...document.querySelectorAll<HTMLAnchorElement>('[data-narrow]')].find(
  ({ dataset }) => dataset['narrow'] === narrowed,
);
if (link) location.replace(link.href);

export {};
