import { getCollection, render } from 'astro:content';
import type { Notice } from '../notices/notice.ts';
import { getDate } from '../notices/date.ts';
import type { Article } from '../editorial/article.ts';

/** Every notice, the newest fed back first. */
export async function getNotices(): Promise<Notice[]> {
  const notices = (await getCollection('notices')).map(({ data }) => data);
  return notices.sort((a, b) => getDate(b).localeCompare(getDate(a)) || a.id.localeCompare(b.id));
}

/** The compiled MDX of a notice, to be rendered with `cut` and `at`. */
export async function getNoticeContent(notice: Notice) {
  return getContent('notices', notice.id);
}

/** A page of our own, and its compiled MDX. */
export async function getArticle(id: string) {
  const article = (await getCollection('pages')).find((entry) => entry.id === id)?.data as Article;
  return { article, Content: await getContent('pages', id) };
}

async function getContent(collection: 'notices' | 'pages', id: string) {
  const entry = (await getCollection(collection)).find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`The collection “${collection}” has no entry “${id}”.`);
  return (await render(entry)).Content;
}
