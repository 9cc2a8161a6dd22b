import { z } from 'astro/zod';

/** content/pages/<id>.mdx, the front matter; written in zh-Hant. */
export const articleSchema = z.strictObject({
  title: z.string().min(2).describe('Heading and title of the page.'),
  description: z.string().min(10).describe('One sentence for search engines and link previews.'),
});
