import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/words.ts';
import { quoteAround } from '../notices/mdx/spans.ts';
import type { Notice } from '../notices/notice.ts';
import { scripts, type Script } from '../script/script.ts';

/**
 * Compares what was built in `dir` with what was proved against the source: the article of every
 * notice and its files, in both scripts, to the character. The rules let nothing pass that the model
 * does not know; this sees to it that nothing between the model and the page adds or drops a word.
 */
export function provePages(dir: URL, notices: readonly Notice[]): Diagnostic[] {
  return notices.flatMap((notice) =>
    scripts.flatMap((script) => {
      const folder = `${script === 'zh-Hans' ? 'zh-hans/' : ''}notices/${notice.id}/`;
      const read = (name: string): string => readFileSync(new URL(folder + name, dir), 'utf8');
      const text = notice.blocks.map((block) => block[script]);
      const { text: json } = JSON.parse(read('notice.json')) as { text: string[] };
      const headed = withoutTitle(notice, script);
      return [
        ...compare(notice, `${folder}index.html`, headed, readArticle(read('index.html'))),
        ...compare(notice, `${folder}notice.txt`, text, read('notice.txt').trimEnd().split('\n')),
        ...compare(notice, `${folder}notice.json`, text, json),
      ];
    }),
  );
}

/** The article does not say again what heads the page: the lines of the title of the whole. */
function withoutTitle({ blocks, sections }: Notice, script: Script): string[] {
  const title = sections.filter(({ heading }) => heading === 1);
  return blocks.flatMap((block, index) =>
    title.some((one) => index >= one.block && index < one.block + one.blocks) ? [] : block[script],
  );
}

function compare(
  notice: Notice,
  place: string,
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
      file: notice.file,
      line: notice.elements.findLast(({ block }) => block <= index)?.line,
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
