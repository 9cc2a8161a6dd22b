import { getBoth } from '../script/both.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readFolder, readText } from '../diagnostics/read-file.ts';
import { readYaml } from '../diagnostics/read-yaml.ts';
import { collectStrays, describeStray } from '../diagnostics/stray-characters.ts';
import { say } from '../diagnostics/words.ts';
import { termMarkup } from '../notices/mdx/allowed-markup.ts';
import { checkMarkup } from '../notices/mdx/check-markup.ts';
import { collectProse } from '../notices/mdx/collect-prose.ts';
import { parseMdx } from '../notices/mdx/parse-mdx.ts';
import type { Prose } from '../notices/mdx/prose.ts';
import type { Override } from '../schemas/overrides.ts';
import { checkId } from '../schemas/check-id.ts';
import { termSchema } from '../schemas/term.ts';
import type { Term } from './term.ts';

const base = 'content/terms';

/** Reads the terms under `root`, the project’s folder. */
export function readTerms(
  root: string,
  overrides: readonly Override[],
): { terms: Term[]; diagnostics: Diagnostic[] } {
  const read = readFolder(root, base)
    .entries.filter(({ name }) => name.endsWith('.mdx'))
    .map(({ name }): ReturnType<typeof readTerm> => {
      const { text, diagnostics } = readText(root, `${base}/${name}`);
      return text === undefined ? { diagnostics } : readTerm(text, name, overrides);
    });
  return {
    terms: read.flatMap(({ term }) => term ?? []),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Reads `text`, the contents of the term’s file `name`. */
export function readTerm(
  text: string,
  name: string,
  overrides: readonly Override[],
): { term?: Term; diagnostics: Diagnostic[] } {
  const file = `${base}/${name}`;
  const parsed = parseMdx(text, file);
  if (!parsed.mdx) return { diagnostics: parsed.diagnostics };
  const front = readYaml(parsed.mdx.yaml, termSchema, file, 2);
  const id = name.slice(0, -'.mdx'.length);
  const unknown = checkMarkup(parsed.mdx.tree, termMarkup, file);
  const prose = collectProse(parsed.mdx.tree);
  const inBody = unknown.length > 0 ? unknown : checkBody(prose, file);
  const all = [...checkId(id, file), ...front.diagnostics, ...inBody];
  if (!front.value || all.length > 0) return { diagnostics: all };
  const both = getBoth('zh-Hant', overrides);
  const { name: called, pinyin, first = called, sources, quotes } = front.value;
  const term: Term = {
    id,
    file,
    name: both(called),
    pinyin,
    first: both(first),
    body: both(prose.blocks[0]?.text ?? ''),
    sources: sources.map((source) => ({
      ...source,
      title: both(source.title),
      issuer: both(source.issuer),
    })),
    quotes,
  };
  return { term, diagnostics: [] };
}

/** The body of a term is two sentences that a reader can see. */
function checkBody({ blocks }: Prose, file: string): Diagnostic[] {
  const [first] = blocks;
  const at = { file, line: first?.line, column: first?.column, place: say('正文', 'body') };
  const strays = collectStrays(first?.text ?? '', 'document').map((stray): Diagnostic => ({
    id: 'text/characters',
    ...at,
    found: describeStray(stray),
    expected: stray.instead ?? say('看得見的文字', 'text that can be seen'),
    hint: say('刪去這個字符，或改為要寫的字。', 'Delete it, or write the character that is meant.'),
  }));
  const sentences = blocks.reduce((sum, { text }) => sum + (text.match(/。/g)?.length ?? 0), 0);
  if (blocks.length === 1 && sentences === 2) return strays;
  return [
    ...strays,
    {
      id: 'terms/body',
      ...at,
      found: say(
        `${blocks.length} 段 ${sentences} 句`,
        `${sentences} sentences in ${blocks.length} paragraphs`,
      ),
      expected: say('一段兩句普通文字', 'two sentences in one paragraph, of plain text'),
      hint: say(
        '第一句說詞義，第二句說出處。',
        'Say in the first what the term means, and in the second where that comes from.',
      ),
    },
  ];
}
