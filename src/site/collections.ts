import { getCollection, getEntry, render } from 'astro:content';
import type { Notice } from '../notices/notice.ts';
import { compareNotices } from '../notices/date.ts';
import type { Article } from '../articles/article.ts';
import type { Term } from '../terms/term.ts';
import type { NamedBody } from './loaders.ts';

/** Every notice, the newest fed back first. */
export const getNotices = once(async (): Promise<readonly Notice[]> => {
  return (await getCollection('notices')).map(({ data }) => data).sort(compareNotices);
});

/** Every term, in the order of its pinyin; stored entries come in the order of their ids. */
export const getTerms = once(async (): Promise<readonly Term[]> => {
  const letters = ({ pinyin }: Term): string => pinyin.normalize('NFD').replace(/\p{M}/gu, '');
  const terms = (await getCollection('terms')).map(({ data }) => data);
  return terms.sort((a, b) => letters(a).localeCompare(letters(b), 'en'));
});

/** Whom points can speak of, by id. */
export const getBodies = once(async (): Promise<ReadonlyMap<string, NamedBody>> => {
  return new Map((await getCollection('bodies')).map(({ data }) => [data.id, data]));
});

/** The bodies of which some point speaks, in the order of the register. */
export async function getBodiesWithPoints(): Promise<NamedBody[]> {
  const points = (await getNotices()).flatMap((notice) => notice.points);
  return [...(await getBodies()).values()].filter(({ id }) =>
    points.some(({ bodies, parent }) => !parent && bodies.includes(id)),
  );
}

/** The compiled MDX of a notice, to be rendered with `cut` and `at`. */
export async function getNoticeContent(notice: Notice) {
  return getContent('notices', notice.id);
}

/** A page of our own, and its compiled MDX. */
export async function getArticle(id: string) {
  const { data: article } = await getOne('pages', id);
  return { article: article as Article, Content: await getContent('pages', id) };
}

async function getContent(collection: 'notices' | 'pages', id: string) {
  return (await render(await getOne(collection, id))).Content;
}

async function getOne(collection: 'notices' | 'pages', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`The collection “${collection}” has no entry “${id}”.`);
  return entry;
}

/** Has `make` run once in a build, for all pages; in development for each, since content changes. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? make() : (made ??= make()));
}
