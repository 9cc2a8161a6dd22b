import type { Program } from 'estree-jsx';
import type { Parent, Root } from 'mdast';
import { lengthOf } from '../../script/code-points.ts';
import { walkProse } from './walk-prose.ts';

/**
 * Makes one compiled MDX module serve both scripts. Each text becomes a call of `props.cut`, with
 * its block and its span in code points, and each component takes its props from `props.at`, with
 * its index among the elements:
 *
 *     <Finding id="f4">勞動力轉移就業質量不高</Finding>
 *     <Finding {...props.at(12)}>{props.cut(2, 125, 136)}</Finding>
 *
 * The headings of a section are left out: it shows its title itself.
 *
 * Numbers are wrapped, since in vertical text they stand upright: short ones in `digits`, which a
 * column holds side by side, longer ones in `number`.
 *
 * A page renders it as `<Content cut={…} at={…} components={…} />`.
 */
export function remarkEdition() {
  return (tree: Root): void => {
    let block = -1;
    let offset = 0;
    let element = -1;
    const headed: Parent[] = [];
    walkProse(tree, {
      openBlock() {
        block += 1;
        offset = 0;
      },
      openElement(node) {
        element += 1;
        if (node.name === 'Section' && node.children[0]?.type === 'heading') headed.push(node);
        const argument = toCall('at', [element]);
        node.attributes = [
          {
            type: 'mdxJsxExpressionAttribute',
            value: `...props.at(${element})`,
            data: {
              estree: toProgram({
                type: 'ObjectExpression',
                properties: [{ type: 'SpreadElement', argument }],
              }),
            },
          },
        ];
      },
      text(node) {
        const children = node.value
          .split(/(\d+)/)
          .filter(Boolean)
          .map((piece) => {
            const start = offset;
            offset += lengthOf(piece);
            const cut = toCut(block, start, offset);
            return /\d/.test(piece) ? toNumber(piece, cut) : cut;
          });
        const [only] = children;
        Object.assign(node, children.length > 1 || !only ? { ...toJsx(null, [], children) } : only);
      },
    });
    for (const section of headed)
      section.children = section.children.filter(({ type }) => type !== 'heading');
  };
}

function toCut(...span: [block: number, start: number, end: number]) {
  const estree = toProgram(toCall('cut', span));
  return { type: 'mdxTextExpression', value: `props.cut(${span.join()})`, data: { estree } };
}

function toNumber(digits: string, cut: object) {
  const value = digits.length > 2 ? 'number' : 'digits';
  return toJsx('span', [{ type: 'mdxJsxAttribute', name: 'class', value }], [cut]);
}

function toJsx(name: string | null, attributes: readonly object[], children: readonly object[]) {
  return { type: 'mdxJsxTextElement', name, attributes, children };
}

type Expression = Extract<Program['body'][number], { type: 'ExpressionStatement' }>['expression'];

function toProgram(expression: Expression): Program {
  const body: Program['body'] = [{ type: 'ExpressionStatement', expression }];
  return { type: 'Program', sourceType: 'module', comments: [], body };
}

function toCall(method: 'at' | 'cut', numbers: readonly number[]): Expression {
  return {
    type: 'CallExpression',
    optional: false,
    callee: {
      type: 'MemberExpression',
      object: { type: 'Identifier', name: 'props' },
      property: { type: 'Identifier', name: method },
      computed: false,
      optional: false,
    },
    arguments: numbers.map((value) => ({ type: 'Literal', value })),
  };
}
