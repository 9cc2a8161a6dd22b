import { z } from 'astro/zod';

const reason = z
  .string()
  .min(4)
  .describe('Why, in a sentence; shown in the collation.')
  .meta({ zh: '一句話的理由，見於校勘記。' });
const authority = z
  .string()
  .min(2)
  .describe('The dictionary or standard that decides.')
  .meta({ zh: '所據的辭典或標準。' });
const context = z
  .string()
  .min(2)
  .describe('A few characters that stand exactly once in the source and hold the place.')
  .meta({ zh: '源文中只出現一次的幾個字，用以定位。' });

/**
 * One mark that is changed wherever it stands in the source as a mark, where no correction says otherwise:
 * a comma, a colon or a point between two digits (1,200; 8:30; 3.5) belongs to the number, and a space counts
 * only beside a digit or a mark in Chinese prose (2021 年).
 */
export const markSchema = z.strictObject({
  from: z.string().regex(/^.$/su).describe('The mark as received.').meta({ zh: '收到時的標點。' }),
  to: z
    .string()
    .regex(/^.?$/su)
    .describe('The mark as printed; empty for one that is taken out.')
    .meta({ zh: '刊出的標點；刪去的留空。' }),
  count: z
    .int()
    .positive()
    .describe('How often it stands in the source, numbers aside; another number fails.')
    .meta({ zh: '源文裡有幾處，數字裡的不計；數目不同即報錯。' }),
  reason,
  authority,
});

/** One place that is changed from the source to the notice. */
export const correctionSchema = z.strictObject({
  in: context,
  from: z
    .string()
    .min(1)
    .describe('What is wrong in it; stands exactly once in `in`.')
    .meta({ zh: '其中的錯處，在 in 裡只有一處。' }),
  to: z.string().describe('What is printed instead.').meta({ zh: '刊出的字。' }),
  reason,
  authority,
});

/** One place that a conversion would change and that a person has looked at and kept. */
export const keptSchema = z.strictObject({
  in: context
    .describe('A few characters of the notice that stand exactly once and hold the place.')
    .meta({ zh: '正文中只出現一次的幾個字，用以定位。' }),
  keep: z
    .string()
    .min(1)
    .describe('The form that stays; stands exactly once in `in`.')
    .meta({ zh: '保留的字形，在 in 裡只有一處。' }),
  reason,
  authority,
});

/** One place of a zh-Hans notice where a character has several Traditional forms: which one it is. */
export const placeSchema = z.strictObject({
  in: context
    .describe('A few characters of the notice that stand exactly once and hold the place.')
    .meta({ zh: '正文中只出現一次的幾個字，用以定位。' }),
  form: z
    .string()
    .min(1)
    .describe('The Simplified form; stands exactly once in `in`.')
    .meta({ zh: '簡體字形，在 in 裡只有一處。' }),
  to: z
    .string()
    .min(1)
    .describe('The Traditional form, equally long.')
    .meta({ zh: '繁體字形，字數相同。' }),
  reason,
  authority,
});

/** What `authority` says in an entry that was proposed and that nobody has decided yet. */
export const proposed = '待定';

/** content/notices/<id>/corrections.yaml */
export const correctionsSchema = z.strictObject({
  marks: z.array(markSchema).default([]),
  corrections: z.array(correctionSchema).default([]),
  kept: z.array(keptSchema).default([]),
  places: z.array(placeSchema).default([]),
});

export type Mark = z.infer<typeof markSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Kept = z.infer<typeof keptSchema>;
export type Corrections = z.infer<typeof correctionsSchema>;
