import { getCollection, render } from 'astro:content';
import type { Notice } from '../notices/notice.ts';
import { getDate } from '../notices/date.ts';
import type { Article } from '../editorial/article.ts';
import type { Term } from '../terms/term.ts';
import type { NamedBody } from './loaders.ts';

/** Every notice, the newest fed back first. */
export async function getNotices(): Promise<Notice[]> {
  const notices = (await getCollection('notices')).map(({ data }) => data);
  return notices.sort((a, b) => getDate(b).localeCompare(getDate(a)) || a.id.localeCompare(b.id));
}

/** Most notices that have a picture; drawing one takes longer than all the rest of its pages. */
const pictured = 20;

/** The notices that have a picture for link previews: the newest. */
export async function getPicturedNotices(): Promise<Notice[]> {
  return (await getNotices()).slice(0, pictured);
}

/** Every term, in the order of its pinyin; stored entries come in the order of their ids. */
export async function getTerms(): Promise<Term[]> {
  const letters = ({ pinyin }: Term): string => pinyin.normalize('NFD').replace(/\p{M}/gu, '');
  const terms = (await getCollection('terms')).map(({ data }) => data);
  return terms.sort((a, b) => letters(a).localeCompare(letters(b), 'en'));
}

/** Whom points can speak of, by id. */
export async function getBodies(): Promise<ReadonlyMap<string, NamedBody>> {
  return new Map((await getCollection('bodies')).map(({ data }) => [data.id, data]));
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
