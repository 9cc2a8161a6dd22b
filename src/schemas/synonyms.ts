import { z } from 'astro/zod';

/** content/registers/synonyms.yaml: words that readers type and the notices write otherwise. */
export const synonymSchema = z.strictObject({
  word: z
    .string()
    .min(2)
    .describe('The everyday word in zh-Hant; the entry rests once a notice has it.')
    .meta({ zh: '日常用的繁體詞；通報裡有了它，這一條就停用。' }),
  means: z
    .array(z.string().min(2))
    .min(1)
    .describe('Where to look instead: each stands in a notice, word for word in zh-Hant.')
    .meta({ zh: '改到哪裡去找：各詞都見於通報，繁體，一字不差。' }),
  why: z
    .string()
    .min(4)
    .describe('Why the passage is to be found by this word.')
    .meta({ zh: '為何用這個詞找到該處。' }),
});

export const synonymsSchema = z.array(synonymSchema);

export type Synonym = z.infer<typeof synonymSchema>;
