import { z } from 'astro/zod';

/**
 * content/registers/forms.yaml: Simplified characters that stand for several Traditional ones, and
 * how far each may be trusted where no phrase of the tables decides. A character that is not
 * entered here is always asked.
 */
export const formSchema = z.strictObject({
  of: z
    .string()
    .min(1)
    .describe('Simplified characters, written one after the other, for which the entry holds.'),
  usual: z
    .boolean()
    .default(false)
    .describe('Whether the form that the converter chooses is right where no phrase decides.'),
  either: z
    .boolean()
    .default(false)
    .describe('Whether the dictionary lists the forms as one word, so that a source may use each.'),
  also: z
    .string()
    .default('')
    .describe('Other Traditional forms that a source may use in the same words.'),
  look: z
    .array(z.string().includes('~'))
    .default([])
    .describe('Wordings in zh-Hans, ~ for the character, in which a person looks all the same.'),
  free: z
    .array(z.string().includes('~'))
    .default([])
    .describe('Wordings in which a Traditional source may use each form.'),
  sure: z
    .array(z.string().includes('~'))
    .default([])
    .describe(
      'Wordings in which the converter is right although phrases cross or none decides; with `either`, ' +
        'those in which only its form is.',
    ),
  reason: z.string().min(4).describe('Why the entry is right.'),
  authority: z.string().min(2).describe('The dictionary or standard that decides.'),
});

export const formsSchema = z.array(formSchema);

export type Form = z.infer<typeof formSchema>;
