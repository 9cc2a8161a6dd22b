import type { Root } from 'mdast';
import { lengthOf } from '../../script/code-points.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Element, Prose } from './prose.ts';
import { walkProse, type Jsx } from './walk-prose.ts';

/** Reads the blocks and elements out of the tree of the MDX file `file`. */
export function collectProse(
  tree: Root,
  file: string,
): { prose: Prose; diagnostics: Diagnostic[] } {
  const prose: Prose = { blocks: [], elements: [] };
  const diagnostics: Diagnostic[] = [];
  const open: number[] = [];
  let block: Prose['blocks'][number] | undefined;

  walkProse(tree, {
    openBlock(node) {
      block = { text: '', line: node.position?.start.line ?? 0 };
      if (node.type === 'heading') block.level = node.depth;
      prose.blocks.push(block);
    },
    closeBlock() {
      block = undefined;
    },
    text(node) {
      if (block) block.text += node.value;
    },
    openElement(node) {
      const { attributes, diagnostics: found } = toAttributes(node, file);
      diagnostics.push(...found);
      const start = block ? lengthOf(block.text) : 0;
      const element: Element = {
        tag: node.name ?? '',
        attributes,
        line: node.position?.start.line ?? 0,
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
    other(node) {
      if (node.type.startsWith('mdx')) diagnostics.push(toCodeFault(node, file));
    },
  });
  return { prose, diagnostics };
}

function toAttributes(
  node: Jsx,
  file: string,
): Pick<Element, 'attributes'> & { diagnostics: Diagnostic[] } {
  const attributes: Record<string, string> = {};
  const diagnostics: Diagnostic[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    } else {
      diagnostics.push({
        file,
        line: node.position?.start.line,
        place: `<${node.name ?? ''}>`,
        found: 'an attribute that is no plain string',
        expected: 'name="value"',
        hint: 'Write every attribute as a name and a string in double quotes.',
      });
    }
  }
  return { attributes, diagnostics };
}

function toCodeFault(node: { type: string; position?: unknown }, file: string): Diagnostic {
  const position = node.position as { start: { line: number } } | undefined;
  return {
    file,
    line: position?.start.line,
    place: 'body',
    found: node.type === 'mdxjsEsm' ? 'an import or export' : 'an expression in { }',
    expected: 'prose and components alone',
    hint: 'Take it out; a brace of the text itself is written &#123;.',
  };
}
