import type { Nodes, Root } from 'mdast';
import { lengthOf } from '../../script/code-points.ts';
import type { Element, Prose } from './prose.ts';
import { walkProse, type Jsx } from './walk-prose.ts';

/** Reads the blocks and elements out of the tree of an MDX file; `checkMarkup` judges the tree. */
export function collectProse(tree: Root): Prose {
  const prose: Prose = { blocks: [], elements: [] };
  const open: number[] = [];
  let block: Prose['blocks'][number] | undefined;

  walkProse(tree, {
    openBlock(node) {
      block = { text: '', ...getPosition(node), pieces: [] };
      if (node.type === 'heading') block.level = node.depth;
      prose.blocks.push(block);
    },
    closeBlock() {
      block = undefined;
    },
    text(node) {
      if (!block) return;
      block.pieces.push({ start: lengthOf(block.text), ...getPosition(node) });
      block.text += node.value;
    },
    openElement(node) {
      const start = block ? lengthOf(block.text) : 0;
      const element: Element = {
        tag: node.name ?? '',
        attributes: getAttributes(node),
        ...getPosition(node),
        parent: open.at(-1) ?? -1,
        block: prose.blocks.length - (block ? 1 : 0),
        start,
        end: start,
        blocks: 0,
      };
      open.push(prose.elements.push(element) - 1);
    },
    closeElement() {
      const element = prose.elements[open.pop() as number] as Element;
      if (block) element.end = lengthOf(block.text);
      else element.blocks = prose.blocks.length - element.block;
    },
  });
  return prose;
}

function getAttributes(node: Jsx): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

/** Where a node begins in its file, from 1. */
export function getPosition({ position }: Nodes): { line: number; column: number } {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
