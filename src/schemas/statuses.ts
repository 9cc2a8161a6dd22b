import { z } from 'astro/zod';
import { statuses } from './components.ts';

/** content/registers/statuses.yaml: the words in which reports state how far a rectification is. */
export const statusSchema = z.strictObject({
  status: z
    .enum(statuses)
    .describe('What the words say; written in the `is` of a <Status>.')
    .meta({ zh: '這些說法的意思，寫在 <Status> 的 is。' }),
  words: z
    .array(z.string().min(2))
    .min(1)
    .describe('The wordings that say so, in zh-Hant.')
    .meta({ zh: '這樣說的繁體說法。' }),
  note: z
    .string()
    .min(4)
    .describe('Where the line to the other statuses is drawn.')
    .meta({ zh: '與其他進展的界線。' }),
});

export const statusesSchema = z.array(statusSchema);

export type StatusEntry = z.infer<typeof statusSchema>;
