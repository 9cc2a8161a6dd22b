import type { Heading, Nodes, Paragraph, Parents, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** What is met on the way through a tree, in reading order. Indices count from 0. */
export interface Visitor {
  openBlock?(node: Paragraph | Heading): void;
  closeBlock?(node: Paragraph | Heading): void;
  openElement?(node: Jsx): void;
  closeElement?(node: Jsx): void;
  text?(node: Text): void;
}

/**
 * Walks the tree of an MDX file. The model and the compiled page both come from this one walk, so
 * that the n-th element and the n-th block are the same thing in both.
 */
export function walkProse(tree: Root, visitor: Visitor): void {
  wrapLooseElements(tree);
  visit(tree, visitor);
}

function visit(node: Nodes, visitor: Visitor): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      visitor.openBlock?.(node);
      for (const child of node.children) visit(child, visitor);
      visitor.closeBlock?.(node);
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      visitor.openElement?.(node);
      for (const child of node.children) visit(child, visitor);
      visitor.closeElement?.(node);
      return;
    case 'text':
      visitor.text?.(node);
      return;
    default:
      if ('children' in node) for (const child of node.children) visit(child, visitor);
  }
}

/**
 * MDX takes a paragraph that is nothing but components for blocks, one each. Their children tell:
 * where they are phrasing and no blocks, it was a paragraph of prose, and becomes one again; those
 * that touched stood in the same one.
 */
function wrapLooseElements(parent: Parents): void {
  let paragraph: Paragraph | undefined;
  const children: Nodes[] = [];
  for (const child of parent.children) {
    if (child.type === 'mdxJsxFlowElement' && child.children.some(isPhrasing)) {
      const inline = { ...child, type: 'mdxJsxTextElement' } as unknown as MdxJsxTextElement;
      const start = child.position?.start;
      const before = paragraph?.position;
      if (paragraph && before && start && before.end.offset === start.offset) {
        paragraph.children.push(inline);
        before.end = child.position?.end ?? before.end;
        continue;
      }
      paragraph = { type: 'paragraph', children: [inline] };
      if (child.position) paragraph.position = { ...child.position };
      children.push(paragraph);
      continue;
    }
    paragraph = undefined;
    if (child.type !== 'paragraph' && 'children' in child) wrapLooseElements(child);
    children.push(child);
  }
  parent.children = children as typeof parent.children;
}

function isPhrasing(node: Nodes): boolean {
  return node.type === 'text' || node.type === 'mdxJsxTextElement';
}
