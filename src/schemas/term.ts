import { z } from 'astro/zod';
import { webAddress } from './components.ts';

/** content/terms/<id>.mdx, the front matter; written in zh-Hant. The body is two sentences. */
export const termSchema = z.strictObject({
  name: z
    .string()
    .min(2)
    .describe('The term, as the glossary and every mark of it say it.')
    .meta({ zh: '詞條，用語表和各處標記都照此寫。' }),
  pinyin: z
    .string()
    .min(2)
    .describe('How it is read; shown beside the name.')
    .meta({ zh: '讀音，示於名稱旁。' }),
  first: z
    .string()
    .min(2)
    .optional()
    .describe('How notices print it, where that is not the name to the character.')
    .meta({ zh: '通報裡的寫法，與名稱不同時才寫。' }),
  sources: z
    .array(
      z.strictObject({
        title: z
          .string()
          .min(2)
          .describe('The document that says what the term means.')
          .meta({ zh: '說明詞義的文件。' }),
        issuer: z.string().min(2).describe('Who issued it.').meta({ zh: '發布機關。' }),
        date: z
          .string()
          .regex(/^\d{4}(-\d\d-\d\d)?$/, { error: () => 'YYYY-MM-DD, YYYY' })
          .describe('Its date, or its year where no day is certain.')
          .meta({ zh: '日期；日子不確定時，寫年份。' }),
        url: webAddress.optional().describe('Where it can be read.').meta({ zh: '可以讀到之處。' }),
      }),
    )
    .min(1)
    .describe('Where the meaning comes from; shown below it.')
    .meta({ zh: '詞義的出處，示於其下。' }),
  quotes: z
    .string()
    .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, { error: () => '<notice>#<point>' })
    .optional()
    .describe(
      'The point or section whose words the body quotes: every quotation in it stands there.',
    )
    .meta({ zh: '正文所引的點或小節：每一處引文都在其中。' }),
});

export type TermFrontMatter = z.infer<typeof termSchema>;
