import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getBoth } from '../script/both.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readYaml } from '../diagnostics/read-yaml.ts';
import { collectProse } from '../notices/mdx/collect-prose.ts';
import { parseMdx } from '../notices/mdx/parse-mdx.ts';
import type { Prose } from '../notices/mdx/prose.ts';
import type { Override } from '../schemas/overrides.ts';
import { termSchema } from '../schemas/term.ts';
import type { Term } from './term.ts';

const base = 'content/terms';

/** Reads the terms under `root`, the project’s folder. */
export function readTerms(
  root: string,
  overrides: readonly Override[],
): { terms: Term[]; diagnostics: Diagnostic[] } {
  if (!existsSync(join(root, base))) return { terms: [], diagnostics: [] };
  const read = readdirSync(join(root, base))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => readTerm(readFileSync(join(root, base, name), 'utf8'), name, overrides));
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
  const { prose, diagnostics } = collectProse(parsed.mdx.tree, file);
  const all = [...front.diagnostics, ...diagnostics, ...judgeBody(prose, file)];
  if (!front.value || all.length > 0) return { diagnostics: all };
  const both = getBoth('zh-Hant', overrides);
  const { name: called, pinyin, first = called, sources, quotes } = front.value;
  const term: Term = {
    id: name.slice(0, -'.mdx'.length),
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

function judgeBody({ blocks, elements }: Prose, file: string): Diagnostic[] {
  const sentences = blocks.reduce((sum, { text }) => sum + (text.match(/。/g)?.length ?? 0), 0);
  if (blocks.length === 1 && sentences === 2 && elements.length === 0) return [];
  return [
    {
      file,
      line: blocks[0]?.line,
      place: 'body',
      found: `${sentences} sentences in ${blocks.length} paragraphs, ${elements.length} components`,
      expected: 'two sentences in one paragraph, of plain text',
      hint: 'Say in the first what the term means, and in the second where that comes from.',
    },
  ];
}
