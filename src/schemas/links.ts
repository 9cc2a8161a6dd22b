import { z } from 'astro/zod';
import { idSchema, placeSchema } from './components.ts';

const words = z
  .union([z.string().min(2), z.array(z.string().min(1)).min(1)])
  .transform((ground) => [ground].flat())
  .describe(
    'Words of the point, to the character; a list, in their order, where others come between.',
  );

/** One cross-reference of the editors: their reading, and never the document’s own statement. */
export const linkSchema = z.strictObject({
  from: idSchema.describe('The point that is answered, at its finest part.'),
  to: idSchema.describe('The later point whose words take it up.'),
  ground: z
    .strictObject({ from: words, to: words })
    .describe('The words that stand in both; shown with the link, and held against the text.'),
  why: z
    .string()
    .min(4)
    .optional()
    .describe('What the words do not say by themselves, in a sentence; shown beside them.'),
});

/** One finding that nothing takes up in the text’s own words. */
export const openSchema = z.strictObject({
  finding: idSchema.describe('A finding that no link leads from.'),
  why: z.string().min(4).describe('What was looked at; shown with the finding.'),
});

/** A finding of this notice that an earlier notice made before: the editors’ reading, as a link is. */
export const againSchema = linkSchema.extend({
  from: placeSchema.describe('The finding of the earlier notice, as `<notice>#<point>`.'),
  to: idSchema.describe('The finding of this notice that makes it again.'),
});

/** content/notices/<id>/links.yaml */
export const linksSchema = z.strictObject({
  links: z.array(linkSchema).default([]),
  open: z.array(openSchema).default([]),
  again: z.array(againSchema).default([]),
});

export type AgainEntry = z.infer<typeof againSchema>;

export type Links = z.infer<typeof linksSchema>;
