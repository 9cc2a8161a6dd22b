import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/words.ts';

const processor = unified().use(remarkParse).use(remarkMdx);
const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** An MDX file taken apart: the YAML of its front matter and the tree of its body. */
export interface Mdx {
  yaml: string;
  tree: Root;
}

/**
 * Parts the YAML of an MDX file from its body; undefined where there is none. The body begins with a
 * blank line for each line of the front matter, so that its lines are lines of the file.
 */
export function splitFrontMatter(text: string): { yaml: string; body: string } | undefined {
  const match = frontMatter.exec(text);
  if (!match) return undefined;
  const [whole, yaml = ''] = match;
  return { yaml, body: whole.replace(/[^\n]/g, '') + text.slice(whole.length) };
}

/** Reads `text`, the contents of the MDX file `file`. */
export function parseMdx(text: string, file: string): { mdx?: Mdx; diagnostics: Diagnostic[] } {
  const parts = splitFrontMatter(text);
  if (!parts) {
    return {
      diagnostics: [
        {
          id: 'mdx/front-matter',
          file,
          line: 1,
          place: say('檔首', 'front matter'),
          found: JSON.stringify(text.slice(0, 20)),
          expected: say('兩行「---」之間的各欄', 'a block between two lines of “---”'),
          hint: say(
            '檔案以「---」開頭，各欄見 src/schemas，再寫「---」。',
            'Begin the file with “---”, the fields of src/schemas, and “---”.',
          ),
        },
      ],
    };
  }
  try {
    return { mdx: { yaml: parts.yaml, tree: processor.parse(parts.body) }, diagnostics: [] };
  } catch (error) {
    return { diagnostics: [describe(error as VFileMessage, file)] };
  }
}

function describe(error: VFileMessage, file: string): Diagnostic {
  return {
    id: 'mdx/syntax',
    file,
    line: error.line ?? undefined,
    column: error.column ?? undefined,
    place: 'MDX',
    found: error.reason ?? String(error),
    expected: say('格式正確的 MDX', 'well-formed MDX'),
    hint: say(
      '元素在哪一段開始，就在哪一段關閉；原文的 < 與 { 寫作 &lt; 與 &#123;。',
      'Close every element where it opened, and write < and { of the text as &lt; and &#123;.',
    ),
  };
}
