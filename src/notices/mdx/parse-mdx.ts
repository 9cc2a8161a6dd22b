import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

const processor = unified().use(remarkParse).use(remarkMdx);
const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** An MDX file taken apart: the YAML of its front matter and the tree of its body. */
export interface Mdx {
  yaml: string;
  tree: Root;
}

/**
 * Reads `text`, the contents of the MDX file `file`. The front matter is replaced by blank lines,
 * so that lines in the tree are lines of the file.
 */
export function parseMdx(text: string, file: string): { mdx?: Mdx; diagnostics: Diagnostic[] } {
  const match = frontMatter.exec(text);
  if (!match) {
    const found = JSON.stringify(text.slice(0, 20));
    return {
      diagnostics: [
        {
          file,
          line: 1,
          place: 'front matter',
          found,
          expected: 'a block between two lines of “---”',
          hint: 'Begin the file with “---”, the fields of src/schemas, and “---”.',
        },
      ],
    };
  }
  const [whole, yaml = ''] = match;
  const body = whole.replace(/[^\n]/g, '') + text.slice(whole.length);
  try {
    return { mdx: { yaml, tree: processor.parse(body) }, diagnostics: [] };
  } catch (error) {
    return { diagnostics: [makeDiagnostic(error as VFileMessage, file)] };
  }
}

function makeDiagnostic(error: VFileMessage, file: string): Diagnostic {
  return {
    file,
    line: error.line ?? undefined,
    place: `column ${error.column ?? '?'}`,
    found: error.reason ?? String(error),
    expected: 'well-formed MDX',
    hint: 'Close every component where it opened, and write < and { of the text as &lt; and &#123;.',
  };
}
