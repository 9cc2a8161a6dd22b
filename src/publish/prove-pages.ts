import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/words.ts';
import { quoteAround } from '../notices/mdx/spans.ts';
import { collectFolders } from '../notices/collect-folders.ts';
import { readRegisters } from '../registers/read-registers.ts';
import { scripts } from '../script/script.ts';
import { makeProvedText } from './proved-text.ts';

/**
 * Compares what was built in `dir` with the source and its corrections: the article of every notice
 * and its files, in both scripts, to the character. The rules let nothing pass that the model does
 * not know; this sees to it that nothing on the way to the page adds or drops a word.
 *
 * @param root the project's folder
 */
export function provePages(dir: URL, root: string): Diagnostic[] {
  const { registers } = readRegisters(root);
  return collectFolders(root).flatMap((folder) => {
    const proved = makeProvedText(root, folder, registers);
    if (!proved) return [];
    const { paragraphs, titled } = proved;
    return scripts.flatMap((script) => {
      const place = `${script === 'zh-Hans' ? 'zh-hans/' : ''}${folder.replace('content/', '')}/`;
      const read = (name: string): string => readFileSync(new URL(place + name, dir), 'utf8');
      const text = paragraphs.map((paragraph) => paragraph[script]);
      const { text: json } = JSON.parse(read('notice.json')) as { text: string[] };
      // What heads the page is not said again in the article.
      const title = text.slice(0, titled);
      const found = {
        'index.html': [...title, ...readArticle(read('index.html'))],
        'notice.txt': read('notice.txt').trimEnd().split('\n'),
        'notice.json': json,
      };
      const at = { file: `${folder}/notice.mdx`, lines: proved.lines };
      return Object.entries(found).flatMap(([name, said]) =>
        compare({ ...at, place: place + name }, text, said),
      );
    });
  });
}

/** The first difference of a built file from the text. */
function compare(
  { file, lines, place }: { file: string; lines: readonly number[]; place: string },
  expected: readonly string[],
  found: readonly string[],
): Diagnostic[] {
  const count = Math.max(expected.length, found.length);
  const index = Array.from({ length: count }, (_, at) => at).find(
    (at) => expected[at] !== found[at],
  );
  if (index === undefined) return [];
  const [right = '', wrong = ''] = [expected[index], found[index]];
  const characters = [...right];
  const at = [...wrong].findIndex((character, offset) => character !== characters[offset]);
  const start = at < 0 ? [...wrong].length : at;
  return [
    {
      id: 'page/text',
      file,
      line: lines[index] ?? lines.at(-1),
      place,
      found: quoteAround(wrong, start),
      expected: quoteAround(right, start),
      hint: say(
        '頁面與正文不符，是網站的錯：什麼也沒有發布。請連同這份報告告知維護者。',
        'The page differs from the text, which is a fault of the site: nothing was published. Send this report to its maintainers.',
      ),
    },
  ];
}

/**
 * The paragraphs and headings of the document in the article of a page, as a reader sees them. Text of
 * the article that stands in none of them, and in no heading or group of ours, is a paragraph, too:
 * one that no source has.
 */
export function readArticle(html: string): string[] {
  const paragraphs: string[] = [];
  const open: Role[] = [];
  const getCurrent = (): Role => open.findLast((role) => role !== undefined);
  const parser = new Parser({
    onopentag(name, attributes) {
      const role = getRole(name, attributes);
      const inArticle = open.includes('article');
      if (inArticle && role === 'text' && getCurrent() !== 'text') paragraphs.push('');
      if (inArticle && getCurrent() !== 'ours' && attributes['alt'])
        paragraphs.push(attributes['alt']);
      open.push(role);
    },
    ontext(words) {
      if (!open.includes('article')) return;
      const current = getCurrent();
      if (current === 'text') paragraphs[paragraphs.length - 1] += words;
      if (current === 'article' && words.trim() !== '') paragraphs.push(words);
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return paragraphs;
}

/** What an element holds: the article, text of the document in it, or what the editors add. */
type Role = 'article' | 'text' | 'ours' | undefined;

function getRole(name: string, attributes: Record<string, string>): Role {
  if (name === 'article') return 'article';
  if ('lang' in attributes || 'data-own' in attributes) return 'ours';
  if (name === 'p' || 'data-text' in attributes) return 'text';
  const groups = ['h2', 'details', 'nav', 'aside', 'script', 'style'];
  return groups.includes(name) || attributes['role'] === 'group' ? 'ours' : undefined;
}
