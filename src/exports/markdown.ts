import type { NoticeFileData } from '../schemas/notice-file.ts';
import { toOurs } from '../site/to-ours.ts';
import type { Messages } from '../site/messages/messages.ts';

/**
 * An edition as Markdown: what is the editors’ in headings and lists, the document’s paragraphs to
 * the character (marks that Markdown would read are escaped), and its points with their addresses.
 */
export function toMarkdown(data: NoticeFileData, t: Messages): string {
  const { title, genre, place, address, source, sections, text, points } = data;
  const about = [
    `${genre} · ${place}`,
    source.note,
    `<${address}>`,
    toOurs(sections, t, 'notice.ours-in-file'),
  ];
  const body = sections
    .filter(({ heading }) => heading !== 1)
    .flatMap(({ heading, title: head, block, blocks }) => [
      `## ${escape(head)}`,
      ...text.slice(block + (heading ? 1 : 0), block + blocks).map(escape),
    ]);
  const list = points.flatMap(({ id, name, text: said, address: at, parent }) => {
    const inset = parent ? '  ' : '';
    const under = toUnder(id, data, t).map((line) => `${inset}  - ${line}`);
    return [`${inset}- [${name}](${at})：${escape(said)}`, ...under];
  });
  return `${[`# ${escape(title)}`, about.map((line) => `> ${line}`).join('  \n'), ...body, `## ${t('points.title')}`, list.join('\n')].join('\n\n')}\n`;
}

/** What other notices say of a point, and what a response answers. */
function toUnder(id: string, data: NoticeFileData, t: Messages): string[] {
  const isHere = ({ point }: { point: string }): boolean => point === id;
  const { answers = [], answeredBy = [], repeats = [], repeatedBy = [] } = data;
  const toLink = ({ name, address, title }: (typeof repeats)[number] | (typeof answers)[number]) =>
    `[${name}](${address})（${escape(title)}）`;
  const toStated = ({ status, date }: (typeof answers)[number]): string =>
    `${escape(status?.text ?? t('status.unstated'))}${date ? `（${escape(date.text)}）` : ''}`;
  return [
    ...answers.filter(isHere).map((one) => `${t('progress.answers')}：${toLink(one)}`),
    ...answeredBy
      .filter(isHere)
      .map((one) => `${t('progress.title')}：${toStated(one)}，${toLink(one)}`),
    ...repeats.filter(isHere).map((one) => `${t('progress.before')}：${toLink(one)}`),
    ...repeatedBy.filter(isHere).map((one) => `${t('progress.after')}：${toLink(one)}`),
  ];
}

function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#&~|]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}
