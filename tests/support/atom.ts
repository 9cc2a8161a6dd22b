/** An element of a feed, as an XML parser that refuses what is not well-formed has read it. */
export interface XmlElement {
  namespace: string | null;
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
}

/** Elements of RFC 4287 and how often each may stand in its parent: at least, at most. */
const once = [1, 1] as const;
const atMostOnce = [0, 1] as const;
const any = [0, Infinity] as const;
const occurrences = {
  feed: {
    ...{ id: once, title: once, updated: once, author: [1, Infinity], link: [1, Infinity] },
    ...{ subtitle: atMostOnce, generator: atMostOnce, icon: atMostOnce, logo: atMostOnce },
    ...{ rights: atMostOnce, category: any, contributor: any, entry: any },
  },
  entry: {
    ...{ id: once, title: once, updated: once, link: [1, Infinity], summary: atMostOnce },
    ...{ content: atMostOnce, published: atMostOnce, rights: atMostOnce, source: atMostOnce },
    ...{ author: any, category: any, contributor: any },
  },
  author: { name: once, uri: atMostOnce, email: atMostOnce },
} satisfies Record<string, Record<string, readonly [number, number]>>;

/** The attributes that the elements of our feeds may have. */
const attributes: Record<string, readonly string[]> = {
  feed: ['xmlns', 'xml:lang'],
  link: ['rel', 'type', 'href', 'hreflang', 'title'],
  content: ['type'],
};

const atom = 'http://www.w3.org/2005/Atom';
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/**
 * What is wrong with a feed by RFC 4287, and by what readers of feeds need: its own address, ids
 * that occur once, the newest first.
 *
 * @param self the address that it is published at
 */
export function collectAtomDiagnostics(feed: XmlElement, self: string): string[] {
  if (feed.name !== 'feed') return [`the root is ${feed.name}`];
  const entries = feed.children.filter(({ name }) => name === 'entry');
  const ids = [feed, ...entries].map((element) => getText(element, 'id'));
  const days = entries.map((element) => getText(element, 'updated'));
  const diagnostics = judgeElement(feed);
  if (new Set(ids).size < ids.length) diagnostics.push('an id occurs twice');
  if (days.some((day, index) => day > (days[index - 1] ?? day)))
    diagnostics.push('not the newest first');
  if (days[0] && getText(feed, 'updated') < days[0])
    diagnostics.push('updated before its newest entry');
  if (getLink(feed, 'self') !== self)
    diagnostics.push(`gives ${getLink(feed, 'self')} as its address`);
  for (const element of [feed, ...entries])
    if (!getLink(element, 'alternate')) diagnostics.push(`a ${element.name} without an alternate`);
  return diagnostics;
}

function judgeElement(element: XmlElement): string[] {
  const { name, children, text } = element;
  const diagnostics = Object.keys(element.attributes)
    .filter((attribute) => !attributes[name]?.includes(attribute))
    .map((attribute) => `${name} has the attribute ${attribute}`);
  if (element.namespace !== atom) diagnostics.push(`${name} is not in the namespace of Atom`);
  const allowed: Record<string, readonly [number, number]> =
    name in occurrences ? occurrences[name as keyof typeof occurrences] : {};
  for (const child of new Set(children.map((one) => one.name)))
    if (!(child in allowed)) diagnostics.push(`${name} holds ${child}`);
  for (const [child, [least, most]] of Object.entries(allowed)) {
    const count = children.filter((one) => one.name === child).length;
    if (count < least || count > most) diagnostics.push(`${name} has ${child} ${count} times`);
  }
  if (name in occurrences && text.trim()) diagnostics.push(`${name} holds text of its own`);
  if (['updated', 'published'].includes(name) && !(time.test(text) && Date.parse(text) >= 0))
    diagnostics.push(`${name} is no time: ${text}`);
  if (name === 'id' && !/^[a-z][a-z0-9+.-]*:\S+$/.test(text))
    diagnostics.push(`no IRI as an id: ${text}`);
  if (name === 'link' && !URL.canParse(element.attributes['href'] ?? ''))
    diagnostics.push(`a link to ${element.attributes['href']}`);
  if (['title', 'name', 'summary', 'content'].includes(name) && !text.trim())
    diagnostics.push(`${name} is empty`);
  return [...diagnostics, ...children.flatMap(judgeElement)];
}

function getText(element: XmlElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text ?? '';
}

function getLink(element: XmlElement, rel: string): string | undefined {
  const links = element.children.filter(
    (child) => child.name === 'link' && child.attributes['rel'] === rel,
  );
  return links.length === 1 ? links[0]?.attributes['href'] : undefined;
}
