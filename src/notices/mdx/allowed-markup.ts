import type { Nodes } from 'mdast';
import { components } from '../../schemas/components.ts';

/** What an MDX file of a kind may hold. Nothing else that an author writes reaches a page. */
export interface AllowedMarkup {
  nodes: readonly Nodes['type'][];
  /** Elements, and the attributes of each. */
  elements: Readonly<Record<string, readonly string[]>>;
  /** Whether a paragraph may stand in several lines. */
  wraps?: boolean;
}

const prose = ['root', 'paragraph', 'text'] as const;
const jsx = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

/** content/notices: what the model of a notice knows. */
export const noticeMarkup: AllowedMarkup = {
  nodes: [...prose, 'heading', ...jsx],
  elements: Object.fromEntries(
    Object.entries(components).map(([name, schema]) => [name, Object.keys(schema.shape)]),
  ),
};

/** content/terms: a paragraph of plain text. */
export const termMarkup: AllowedMarkup = { nodes: prose, elements: {} };

/** content/pages: our own prose. */
export const articleMarkup: AllowedMarkup = {
  nodes: [...prose, 'heading', 'list', 'listItem', 'strong', 'emphasis', 'link', ...jsx],
  elements: { Verbatim: ['lang'] },
  wraps: true,
};

/** Whether an address may be linked to: another page of the site, or one of these schemes. */
export function isAllowedAddress(address: string): boolean {
  if (/^(?:[./?#]|[\w-]+(?:[/?#.]|$))/.test(address) && !/^\/\//.test(address)) return true;
  return schemes.includes(URL.parse(address)?.protocol ?? '');
}

const schemes = ['http:', 'https:', 'mailto:'];
