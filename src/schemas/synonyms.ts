import { z } from 'astro/zod';

/** content/registers/synonyms.yaml: words that readers type and the notices write otherwise. */
export const synonymSchema = z.strictObject({
  word: z
    .string()
    .min(2)
    .describe('The everyday word in zh-Hant; the entry rests once a notice has it.'),
  means: z
    .array(z.string().min(2))
    .min(1)
    .describe('Where to look instead: each stands in a notice, word for word in zh-Hant.'),
  why: z.string().min(4).describe('Why the passage is to be found by this word.'),
});

export const synonymsSchema = z.array(synonymSchema);

export type Synonym = z.infer<typeof synonymSchema>;
