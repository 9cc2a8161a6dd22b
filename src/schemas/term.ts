import { z } from 'astro/zod';
import { webAddress } from './components.ts';

/** content/terms/<id>.mdx, the front matter; written in zh-Hant. The body is two sentences. */
export const termSchema = z.strictObject({
  name: z.string().min(2).describe('The term, as the glossary and every mark of it say it.'),
  pinyin: z.string().min(2).describe('How it is read; shown beside the name.'),
  first: z
    .string()
    .min(2)
    .optional()
    .describe('How notices print it, where that is not the name to the character.'),
  sources: z
    .array(
      z.strictObject({
        title: z.string().min(2).describe('The document that says what the term means.'),
        issuer: z.string().min(2).describe('Who issued it.'),
        date: z
          .string()
          .regex(/^\d{4}(-\d\d-\d\d)?$/, { error: () => 'YYYY-MM-DD, YYYY' })
          .describe('Its date, or its year where no day is certain.'),
        url: webAddress.optional().describe('Where it can be read.'),
      }),
    )
    .min(1)
    .describe('Where the meaning comes from; shown below it.'),
  quotes: z
    .string()
    .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, { error: () => '<notice>#<point>' })
    .optional()
    .describe(
      'The point or section whose words the body quotes: every quotation in it stands there.',
    ),
});

export type TermFrontMatter = z.infer<typeof termSchema>;
