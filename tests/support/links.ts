import { parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];

/** An element of a page that leads somewhere. */
export interface Link {
  tag: string;
  attributes: Record<string, string>;
  text: string;
  /** What it leads to, as the page writes it. */
  to: string;
}

/** The links of a page and the ids that links can lead to. */
export function readPage(html: string): { links: Link[]; ids: Set<string> } {
  const links: Link[] = [];
  const ids = new Set<string>();
  const visit = (node: Node): void => {
    if (!('attribs' in node)) return;
    const { id, href, src } = node.attribs;
    if (id) ids.add(id);
    const to = href ?? src;
    if (to !== undefined && !to.startsWith('data:'))
      links.push({ tag: node.name, attributes: node.attribs, text: toText(node), to });
    node.children.forEach(visit);
  };
  parseDocument(html).children.forEach(visit);
  return { links, ids };
}

/** Path of the file that a link in the file `name` leads to, and the place in it; none elsewhere. */
export function toTarget(name: string, link: string): { file: string; id: string } | undefined {
  const origin = 'https://here.example';
  const url = new URL(link, `${origin}/${name.split('/').map(encodeURIComponent).join('/')}`);
  if (url.origin !== origin) return undefined;
  const path = decodeURI(url.pathname).slice(1);
  return {
    file: path.replace(/(^|\/)$/, '$1index.html'),
    id: decodeURIComponent(url.hash.slice(1)),
  };
}

/** The links of a site that lead to no file of it or to no place in one; files by their paths. */
export function collectBroken(site: ReadonlyMap<string, Buffer | string>): string[] {
  const pages = new Map(
    [...site]
      .filter(([name]) => name.endsWith('.html'))
      .map(([name, html]) => [name, readPage(html.toString())]),
  );
  return [...pages].flatMap(([name, { links }]) =>
    links.flatMap(({ to }): string[] => {
      const target = toTarget(name, to);
      if (!target) return [];
      const { file, id } = target;
      if (!site.has(file)) return [`${name}: ${to} leads nowhere`];
      return id && !pages.get(file)?.ids.has(id) ? [`${name}: ${to} has no such place`] : [];
    }),
  );
}

function toText(node: Node): string {
  if ('data' in node) return node.data;
  return 'children' in node ? node.children.map(toText).join('') : '';
}
