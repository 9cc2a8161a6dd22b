import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getBoth, type Both } from '../script/both.ts';
import { sliceText } from '../script/code-points.ts';
import { assertNoDiagnostics } from '../diagnostics/diagnostic.ts';
import { readYaml } from '../diagnostics/read-yaml.ts';
import { collectProse } from '../notices/mdx/collect-prose.ts';
import { parseMdx } from '../notices/mdx/parse-mdx.ts';
import type { Element, Prose } from '../notices/mdx/prose.ts';
import { readRegisters } from '../registers/read-registers.ts';
import { articleSchema } from '../schemas/article.ts';
import { toMainland } from '../site/messages/mainland.ts';
import type { Article } from './article.ts';

const base = 'content/pages';

/**
 * Reads the pages of our own prose under `root`, the project's folder. They are written in zh-Hant;
 * what stands in `<Verbatim lang="…">` is the same in both scripts.
 *
 * @throws DiagnosticsError with every diagnostic at once
 */
export function readArticles(root: string): Article[] {
  const { registers, diagnostics } = readRegisters(root);
  const convert = getBoth('zh-Hant', registers.overrides);
  const both = (words: string): Both => {
    const converted = convert(words);
    return { ...converted, 'zh-Hans': toMainland(converted['zh-Hans']) };
  };
  const read = readdirSync(join(root, base))
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const file = `${base}/${name}`;
      const parsed = parseMdx(readFileSync(join(root, file), 'utf8'), file);
      if (!parsed.mdx) return { diagnostics: parsed.diagnostics };
      const front = readYaml(parsed.mdx.yaml, articleSchema, file, 2);
      const { prose, diagnostics: inner } = collectProse(parsed.mdx.tree, file);
      if (!front.value || inner.length > 0)
        return { diagnostics: [...front.diagnostics, ...inner] };
      const article: Article = {
        id: name.slice(0, -'.mdx'.length),
        title: both(front.value.title),
        description: both(front.value.description),
        blocks: toBlocks(prose, both),
        elements: prose.elements,
      };
      return { article, diagnostics: [] };
    });
  assertNoDiagnostics([...diagnostics, ...read.flatMap((result) => result.diagnostics)]);
  return read.flatMap(({ article }) => article ?? []);
}

function toBlocks({ blocks, elements }: Prose, both: (words: string) => Both): Both[] {
  return blocks.map(({ text }, index) => {
    const verbatim = elements.filter(({ tag, block }) => tag === 'Verbatim' && block === index);
    const finished = both(text);
    return { ...finished, 'zh-Hans': restore(finished['zh-Hans'], text, verbatim) };
  });
}

/** Puts the verbatim spans of `original` back into `text`, which is equally long. */
function restore(text: string, original: string, spans: readonly Element[]): string {
  return spans.reduce(
    (result, { start, end }) =>
      sliceText(result, 0, start) + sliceText(original, start, end) + sliceText(result, end),
    text,
  );
}
