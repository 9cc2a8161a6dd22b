import { getBoth, type Both } from '../script/both.ts';
import { sliceText } from '../script/code-points.ts';
import { assertNoDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { readFolder, readText } from '../diagnostics/read-file.ts';
import { readYaml } from '../diagnostics/read-yaml.ts';
import { collectStrays, describeStray } from '../diagnostics/stray-characters.ts';
import { say } from '../diagnostics/words.ts';
import { articleMarkup } from '../notices/mdx/allowed-markup.ts';
import { checkMarkup } from '../notices/mdx/check-markup.ts';
import { collectProse } from '../notices/mdx/collect-prose.ts';
import { parseMdx } from '../notices/mdx/parse-mdx.ts';
import type { Element, Prose } from '../notices/mdx/prose.ts';
import { readRegisters } from '../registers/read-registers.ts';
import { articleSchema } from '../schemas/article.ts';
import { checkId } from '../schemas/check-id.ts';
import { placeInBlock } from '../notices/mdx/spans.ts';
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
  const folder = readFolder(root, base);
  const read = folder.entries
    .filter(({ name }) => name.endsWith('.mdx'))
    .map(({ name }): { article?: Article; diagnostics: Diagnostic[] } => {
      const file = `${base}/${name}`;
      const id = name.slice(0, -'.mdx'.length);
      const { text, diagnostics: unread } = readText(root, file);
      if (text === undefined) return { diagnostics: unread };
      const parsed = parseMdx(text, file);
      if (!parsed.mdx) return { diagnostics: parsed.diagnostics };
      const front = readYaml(parsed.mdx.yaml, articleSchema, file, 2);
      const unknown = checkMarkup(parsed.mdx.tree, articleMarkup, file);
      const prose = collectProse(parsed.mdx.tree);
      const all = [
        ...checkId(id, file),
        ...front.diagnostics,
        ...unknown,
        ...checkText(prose, file),
      ];
      if (!front.value || all.length > 0) return { diagnostics: all };
      const article: Article = {
        id,
        title: both(front.value.title),
        description: both(front.value.description),
        blocks: toBlocks(prose, both),
        elements: prose.elements,
      };
      return { article, diagnostics: [] };
    });
  const inPages = read.flatMap((result) => result.diagnostics);
  assertNoDiagnostics([...diagnostics, ...folder.diagnostics, ...inPages]);
  return read.flatMap(({ article }) => article ?? []);
}

function checkText(prose: Prose, file: string): Diagnostic[] {
  return prose.blocks.flatMap(({ text }, index) =>
    collectStrays(text, 'editorial').map((stray) => ({
      id: 'text/characters',
      file,
      ...placeInBlock(prose, index, stray.at),
      found: describeStray(stray),
      expected: say('看得見的文字', 'text that can be seen'),
      hint: say(
        '刪去這個字符，或改為要寫的字。',
        'Delete it, or write the character that is meant.',
      ),
    })),
  );
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
