import { z } from 'astro/zod';
import { idSchema, placeSchema } from './components.ts';

const words = z
  .union([z.string().min(2), z.array(z.string().min(1)).min(1)])
  .transform((ground) => [ground].flat())
  .describe(
    'Words of the point, to the character; a list, in their order, where others come between.',
  )
  .meta({ zh: '該點的文字，一字不差；中間隔著別的話時，按次序列出。' });

/** One cross-reference of the editors: their reading, and never the document’s own statement. */
export const linkSchema = z.strictObject({
  from: idSchema
    .describe('The point that is answered, at its finest part.')
    .meta({ zh: '被答的點，到最細的分點。' }),
  to: idSchema
    .describe('The later point whose words take it up.')
    .meta({ zh: '文字上承接它的後一點。' }),
  ground: z
    .strictObject({ from: words, to: words })
    .describe('The words that stand in both; shown with the link, and held against the text.')
    .meta({ zh: '兩處都有的文字；與互見同示，並與正文核對。' }),
  why: z
    .string()
    .min(4)
    .optional()
    .describe('What the words do not say by themselves, in a sentence; shown beside them.')
    .meta({ zh: '文字本身沒有說明的，一句話；示於其旁。' }),
});

/** One finding that nothing takes up in the text’s own words. */
export const openSchema = z.strictObject({
  finding: idSchema
    .describe('A finding that no link leads from.')
    .meta({ zh: '沒有互見由它指出的發現。' }),
  why: z
    .string()
    .min(4)
    .describe('What was looked at; shown with the finding.')
    .meta({ zh: '看過什麼；與該項發現同示。' }),
});

/** A finding of this notice that an earlier notice made before: the editors’ reading, as a link is. */
export const againSchema = linkSchema.extend({
  from: placeSchema
    .describe('The finding of the earlier notice, as `<notice>#<point>`.')
    .meta({ zh: '較早通報的發現，作 `<notice>#<point>`。' }),
  to: idSchema
    .describe('The finding of this notice that makes it again.')
    .meta({ zh: '本篇再次提出的那項發現。' }),
});

/** content/notices/<id>/links.yaml */
export const linksSchema = z.strictObject({
  links: z.array(linkSchema).default([]),
  open: z.array(openSchema).default([]),
  again: z.array(againSchema).default([]),
});

export type AgainEntry = z.infer<typeof againSchema>;

export type Links = z.infer<typeof linksSchema>;
