import type { APIRoute } from 'astro';
import { toCsv } from '../../../../exports/csv.ts';
import { toJson } from '../../../../exports/json.ts';
import { toMarkdown } from '../../../../exports/markdown.ts';
import type { NoticeFileData } from '../../../../schemas/notice-file.ts';
import { getBodies, getNotices } from '../../../../site/collections.ts';
import { getPage, type Page } from '../../../../site/page.ts';
import { toNoticePaths, type NoticeProps } from '../../../../site/paths.ts';
import { noticeFiles, routes } from '../../../../site/routes.ts';

interface Props extends NoticeProps {
  name: (typeof noticeFiles)[number];
}

export const getStaticPaths = async () =>
  toNoticePaths(await getNotices()).flatMap(({ params, props }) =>
    noticeFiles.map((name) => ({ params: { ...params, file: name }, props: { ...props, name } })),
  );

/** A notice to take away: plain text (a paragraph a line), Markdown, JSON, or its points as CSV. */
export const GET: APIRoute<Props> = async ({ props: { script, notice, name }, site }) => {
  const page = getPage(routes.notice(notice.id), script, site);
  const file = getPage(routes.file(notice.id, 'notice.json'), script, site);
  return new Response(write[name](toJson(notice, page, file, await getBodies()), page));
};

const write: Record<Props['name'], (data: NoticeFileData, page: Page) => string> = {
  'notice.txt': ({ text }) => text.map((paragraph) => `${paragraph}\n`).join(''),
  'notice.md': (data, { t }) => toMarkdown(data, t),
  'notice.json': (data) => `${JSON.stringify(data)}\n`,
  'points.csv': toCsv,
};
