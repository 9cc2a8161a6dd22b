import { z } from 'astro/zod';

/** content/pages/<id>.mdx, the front matter; written in zh-Hant. */
export const articleSchema = z.strictObject({
  title: z.string().min(2).describe('Heading and title of the page.').meta({ zh: '頁面的標題。' }),
  description: z
    .string()
    .min(10)
    .describe('One sentence for search engines and link previews.')
    .meta({ zh: '一句話，供搜尋引擎和連結預覽。' }),
});
