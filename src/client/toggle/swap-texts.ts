import { applyTable, type ToggleTable } from '../../script/script-diff.ts';
import { collectTextNodes, type TextNode } from './text-nodes.ts';

/** Texts of the page and what each says in the script that is not shown. */
interface Read {
  nodes: TextNode[];
  /** What the nodes held when they were read, or were given at the last toggle. */
  shown: string[];
  hidden: string[];
}

let read: Read | undefined;

/** Works out what every text of the page says in the other script, once; a broken table says nothing. */
export function readTexts(table: string): void {
  if (read) return;
  const nodes = collectTextNodes(document.documentElement);
  const shown = nodes.map(getText);
  try {
    const hidden = applyTable(shown, JSON.parse(table) as ToggleTable);
    if (hidden.length === shown.length) read = { nodes, shown, hidden };
  } catch {
    // The link is followed instead.
  }
}

/**
 * Gives every text of the page its other script. Another tool may have split or wrapped text nodes
 * since they were read, as annotation and highlighting do; the texts then go into the nodes of now.
 *
 * @returns false when no texts could be read, or the page no longer holds them, as after a translation;
 *   nothing is changed then
 */
export function swapTexts(): boolean {
  const nodes = collectTextNodes(document.documentElement);
  if (!read) return false;
  const isSame =
    nodes.length === read.nodes.length && nodes.every((node, index) => node === read?.nodes[index]);
  const hidden = isSame ? read.hidden : cutLike(nodes, read);
  if (!hidden) return false;
  const shown = nodes.map(getText);
  nodes.forEach((node, index) => (node.nodeValue = hidden[index] as string));
  read = { nodes, shown: hidden, hidden: shown };
  return true;
}

/** The hidden texts, cut where the nodes of now are cut; both scripts are of the same length. */
function cutLike(nodes: readonly TextNode[], { shown, hidden }: Read): string[] | undefined {
  const now = nodes.map(getText);
  const all = hidden.join('');
  if (now.join('') !== shown.join('') || all.length !== shown.join('').length) return undefined;
  let at = 0;
  return now.map(({ length }) => all.slice(at, (at += length)));
}

function getText(node: TextNode): string {
  return node.nodeValue ?? '';
}
