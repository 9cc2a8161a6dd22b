import { ElementType, parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];

/**
 * Reads from a page what the toggle changes, as `src/client/leaves.ts` collects it from the
 * document: texts and attributes that are not plain ASCII, in document order.
 */
export function readLeaves(html: string): string[] {
  const leaves: string[] = [];
  for (const child of parseDocument(html).children) visit(child, leaves);
  return leaves;
}

function visit(node: Node, leaves: string[]): void {
  if (!('attribs' in node)) {
    if (node.type === ElementType.ElementType.Text) push(node.data, leaves);
    return;
  }
  const own = 'lang' in node.attribs || 'data-own' in node.attribs;
  if (node.name !== 'html' && (own || node.name === 'script' || node.name === 'style')) return;
  for (const value of Object.values(node.attribs)) push(value, leaves);
  for (const child of node.children) visit(child, leaves);
}

function push(text: string, leaves: string[]): void {
  if (/[^\0-\x7f]/.test(text)) leaves.push(text);
}
