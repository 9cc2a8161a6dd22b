import type { Program } from 'estree-jsx';
import type { Root } from 'mdast';
import { lengthOf } from '../edition/text.ts';
import { walkProse } from './walk-prose.ts';

/**
 * Makes one compiled MDX module serve both scripts. Each text becomes a call of `props.cut`, with
 * its block and its span in code points, and each component takes its props from `props.at`, with
 * its index among the elements:
 *
 *     <Finding id="f4">勞動力轉移就業質量不高</Finding>
 *     <Finding {...props.at(12)}>{props.cut(2, 125, 136)}</Finding>
 *
 * A page renders it as `<Content cut={…} at={…} components={…} />`.
 */
export function remarkEdition() {
  return (tree: Root): void => {
    let block = -1;
    let offset = 0;
    let element = -1;
    walkProse(tree, {
      openBlock() {
        block += 1;
        offset = 0;
      },
      openElement(node) {
        element += 1;
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
        const start = offset;
        offset += lengthOf(node.value);
        const span = [block, start, offset];
        Object.assign(node, {
          type: 'mdxTextExpression',
          value: `props.cut(${span.join()})`,
          data: { estree: toProgram(toCall('cut', span)) },
        });
      },
    });
  };
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
