import { z } from 'astro/zod';
import { scripts } from '../script/script.ts';

/** content/registers/overrides.yaml: one phrase each where the converter is wrong in any text. */
export const overrideSchema = z.strictObject({
  from: z.enum(scripts).describe('The script that is converted from.'),
  phrase: z.string().min(1).describe('The phrase as it stands before conversion, in `from`.'),
  to: z.string().min(1).describe('What it must become; as many characters as `phrase`.'),
  example: z
    .strictObject({
      source: z.string().describe('A wording in which the phrase stands.'),
      result: z
        .string()
        .describe('That wording, rightly converted: the build and the tests compare.'),
    })
    .describe('The proof that the entry does its work.'),
  reason: z.string().min(4).describe('Why the converter is wrong; shown in the collation.'),
  authority: z
    .string()
    .min(2)
    .describe('The dictionary or standard that decides; shown beside it.'),
});

export const overridesSchema = z.array(overrideSchema);

export type Override = z.infer<typeof overrideSchema>;
