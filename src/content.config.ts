import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Article } from './articles/article.ts';
import type { Notice } from './notices/notice.ts';
import type { Term } from './terms/term.ts';
import {
  articleLoader,
  bodyLoader,
  noticeLoader,
  termLoader,
  type NamedBody,
} from './site/loaders.ts';

/** The loaders hold everything against src/schemas and finish it, so nothing is left to parse. */
export const collections = {
  notices: defineCollection({ loader: noticeLoader(), schema: z.custom<Notice>() }),
  pages: defineCollection({ loader: articleLoader(), schema: z.custom<Article>() }),
  terms: defineCollection({ loader: termLoader(), schema: z.custom<Term>() }),
  bodies: defineCollection({ loader: bodyLoader(), schema: z.custom<NamedBody>() }),
};
