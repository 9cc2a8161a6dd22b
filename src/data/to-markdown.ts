import type { NoticeFileData } from '../schemas/notice-file.ts';
import type { Words } from '../words/words.ts';

/**
 * An edition as Markdown: what is the editors’ in headings and lists, the document’s paragraphs to
 * the character (marks that Markdown would read are escaped), and its points with their addresses.
 */
export function toMarkdown(data: NoticeFileData, words: Words): string {
  const { title, genre, place, address, source, sections, text, points } = data;
  const about = [`${genre} · ${place}`, source.note, `<${address}>`, words('notice.ours-in-file')];
  const body = sections.flatMap((section) => [
    `## ${escape(section.title)}`,
    ...text.slice(section.block, section.block + section.blocks).map(escape),
  ]);
  const list = points.map(
    ({ name, text: said, address: at, parent }) =>
      `${parent ? '  ' : ''}- [${name}](${at})：${escape(said)}`,
  );
  return `${[`# ${escape(title)}`, about.map((line) => `> ${line}`).join('  \n'), ...body, `## ${words('points.short')}`, list.join('\n')].join('\n\n')}\n`;
}

function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#&~|]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}
