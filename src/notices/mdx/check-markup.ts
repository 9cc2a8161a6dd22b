import type { Link, Nodes, Root } from 'mdast';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { say, type Words } from '../../diagnostics/words.ts';
import { isAllowedAddress, type AllowedMarkup } from './allowed-markup.ts';
import { getPosition } from './collect-prose.ts';
import type { Jsx } from './walk-prose.ts';

/** Elements within elements; a notice needs four. */
const deepest = 12;

/** Finds whatever the tree of the MDX file `file` holds that `allowed` does not name. */
export function checkMarkup(
  tree: Root,
  allowed: AllowedMarkup,
  file: string,
  depth = 0,
): Diagnostic[] {
  return tree.children.flatMap((node) => checkNode(node, allowed, file, depth));
}

function checkNode(node: Nodes, allowed: AllowedMarkup, file: string, depth: number): Diagnostic[] {
  const at = { file, ...getPosition(node) };
  if (!allowed.nodes.includes(node.type)) {
    const name = names[node.type] ?? say(node.type, node.type);
    return [
      {
        id: 'mdx/node',
        ...at,
        place: node.type,
        found: name,
        expected: say('這類檔案可用的寫法', 'what files of this kind may hold'),
        hint: hints[node.type] ?? plain,
      },
    ];
  }
  if (depth > deepest) {
    const found = say(`超過 ${deepest} 層的標記`, `elements nested deeper than ${deepest}`);
    const expected = say('並列的標記', 'elements side by side');
    const hint = say('先關閉外層的標記。', 'Close the outer elements first.');
    return [{ id: 'mdx/depth', ...at, place: node.type, found, expected, hint }];
  }
  if (node.type === 'text')
    return allowed.wraps || !node.value.includes('\n') ? [] : [describeLines(node.value, at)];
  const own = isJsx(node)
    ? checkElement(node, allowed, at)
    : node.type === 'link'
      ? checkLink(node, at)
      : [];
  const inner =
    'children' in node
      ? node.children.flatMap((child) => checkNode(child, allowed, file, depth + 1))
      : [];
  return [...own, ...inner];
}

type At = Pick<Diagnostic, 'file' | 'line' | 'column'>;

function checkElement(node: Jsx, { elements }: AllowedMarkup, at: At): Diagnostic[] {
  const tag = node.name ?? '';
  const known = Object.hasOwn(elements, tag) ? elements[tag] : undefined;
  if (!known) {
    const names = Object.keys(elements).join(', ') || say('沒有元素', 'no element');
    const hint = say(
      '注意大小寫；見 src/notices/mdx/allowed-markup.ts。',
      'Mind the capital; see src/notices/mdx/allowed-markup.ts.',
    );
    const found = say('這類檔案沒有的元素', 'an element that files of this kind do not have');
    return [{ id: 'mdx/element', ...at, place: `<${tag}>`, found, expected: names, hint }];
  }
  const seen = new Set<string>();
  return node.attributes.flatMap((attribute): Diagnostic[] => {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const plainString = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    const again = seen.has(name);
    seen.add(name);
    if (plainString && known.includes(name) && !again) return [];
    const found = !plainString
      ? say('不是字串的屬性', 'an attribute that is no plain string')
      : again
        ? say('同一屬性寫了兩次', 'the same attribute twice')
        : say('沒有這個屬性', 'no such attribute');
    const expected = known.map((one) => `${one}="…"`).join(', ') || say('沒有屬性', 'no attribute');
    const hint = say(
      '屬性寫作 名稱="值"，每個一次。',
      'Write every attribute once, as name="value".',
    );
    return [{ id: 'mdx/attribute', ...at, place: `<${tag}> ${name}`, found, expected, hint }];
  });
}

function describeLines(text: string, at: At): Diagnostic {
  return {
    id: 'mdx/lines',
    ...at,
    place: say('段落', 'paragraph'),
    found: /^\s*\|/m.test(text)
      ? say('表格（| … |）', 'a table (| … |)')
      : say('一段之內的換行', 'a line break within a paragraph'),
    expected: say('一段一行，段間空行', 'a paragraph in one line, blank lines between'),
    hint: say(
      '接成一行，或空一行分作兩段；表格逐行寫成段落。',
      'Join the lines, or part them by a blank line; write a table row by row as paragraphs.',
    ),
  };
}

function checkLink({ url }: Link, at: At): Diagnostic[] {
  if (isAllowedAddress(url)) return [];
  const expected = say(
    'http、https、mailto 或本站的相對網址',
    'http, https, mailto or a relative address',
  );
  const hint = say('改寫網址，或刪去連結。', 'Mend the address, or take the link out.');
  return [{ id: 'mdx/address', ...at, place: 'link', found: url, expected, hint }];
}

function isJsx(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

const plain = say(
  '改寫成普通文字；原文自有的符號前加反斜線（\\*、\\`、1\\.）。',
  'Write plain text; put a backslash before marks of the text itself (\\*, \\`, 1\\.).',
);

const brace = say(
  '刪去；原文自有的大括號寫作 &#123;。',
  'Take it out; a brace of the text itself is written &#123;.',
);

const hints: Record<string, Words> = {
  mdxjsEsm: say('刪去這一行。', 'Take the line out.'),
  mdxTextExpression: brace,
  mdxFlowExpression: brace,
};

/** What Markdown makes of text by its marks, in words. */
const names: Record<string, Words> = {
  blockquote: say('引文（> ）', 'a quotation (> )'),
  break: say('行末的硬換行', 'a hard line break'),
  code: say('程式碼區塊（```）', 'a fenced block (```)'),
  definition: say('連結定義（[…]: ）', 'a definition ([…]: )'),
  emphasis: say('強調（*…* 或 _…_）', 'emphasis (*…* or _…_)'),
  heading: say('標題（# ）', 'a heading (# )'),
  image: say('圖片（![…](…)）', 'an image (![…](…))'),
  imageReference: say('圖片（![…][…]）', 'an image (![…][…])'),
  inlineCode: say('程式碼（`…`）', 'inline code (`…`)'),
  link: say('連結（[…](…)）', 'a link ([…](…))'),
  linkReference: say('連結（[…][…]）', 'a link ([…][…])'),
  list: say('清單（- 、1. ）', 'a list (- , 1. )'),
  mdxjsEsm: say('import 或 export', 'an import or export'),
  mdxTextExpression: say('大括號裡的運算式', 'an expression in { }'),
  mdxFlowExpression: say('大括號裡的運算式', 'an expression in { }'),
  strong: say('加重（**…**）', 'strong emphasis (**…**)'),
  thematicBreak: say('分隔線（---）', 'a rule (---)'),
  mdxJsxFlowElement: say('元素', 'an element'),
  mdxJsxTextElement: say('元素', 'an element'),
};
