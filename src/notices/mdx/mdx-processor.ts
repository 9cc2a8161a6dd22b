import { createProcessor, type ProcessorOptions } from '@mdx-js/mdx';
import type { AstroUserConfig } from 'astro';
import type { Parents } from 'mdast';
import { remarkEdition } from './remark-edition.ts';

type Handlers = NonNullable<NonNullable<ProcessorOptions['remarkRehypeOptions']>['handlers']>;
type Handler = NonNullable<Handlers['mdxJsxTextElement']>;
type MarkdownProcessor = NonNullable<NonNullable<AstroUserConfig['markdown']>['processor']>;

/**
 * Compiles our MDX for Astro. Our prose has neither code to colour nor raw HTML, and nothing asks for
 * its front matter or headings, since the loaders read the files themselves: without the passes that
 * see to those, compiling takes half as long.
 */
export function mdxProcessor(): MarkdownProcessor {
  return {
    name: 'prose',
    options: {},
    createRenderer: () => Promise.reject(new Error('Prose is written in .mdx files, not in .md.')),
    createMdxRenderer: () => {
      const processor = createProcessor({
        remarkPlugins: [remarkEdition],
        jsxImportSource: 'astro',
        elementAttributeNameCase: 'html',
        remarkRehypeOptions: { handlers },
      });
      return Promise.resolve({
        process: async (value, path) => {
          const compiled = await processor.process({ value, path });
          return { code: `export const frontmatter = {};\n${String(compiled)}`, astroMetadata };
        },
      });
    },
  };
}

/**
 * Hands components and expressions on as they are. The compiler does so too, but first copies each
 * to its last detail, which is a third of its work.
 */
const handOn: Handler = (state, node: Parents) =>
  ('children' in node ? { ...node, children: state.all(node) } : node) as ReturnType<Handler>;
const handlers: Handlers = {
  mdxJsxFlowElement: handOn,
  mdxJsxTextElement: handOn,
  mdxFlowExpression: handOn,
  mdxTextExpression: handOn,
};

/** What Astro wants to know of a module: ours import nothing that would run in the browser. */
const astroMetadata = {
  hydratedComponents: [],
  clientOnlyComponents: [],
  serverComponents: [],
  scripts: [],
  propagation: 'none',
  containsHead: false,
  pageOptions: {},
};
