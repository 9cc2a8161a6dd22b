import { z } from 'astro/zod';
import { idSchema } from './components.ts';

/** Stands for a body in the addresses of the lists of points that name none. */
export const unnamed = 'unnamed';

/** content/registers/bodies.yaml: whom a point can speak of (責任主體). */
export const bodySchema = z.strictObject({
  id: idSchema
    .refine((id) => id !== unnamed, `any id but “${unnamed}”, which stands for no body`)
    .describe('Written in the `bodies` of points and in addresses of lists, feeds and filters.')
    .meta({ zh: '寫在各點的 bodies，也見於列表、訂閱和篩選的網址。' }),
  name: z
    .string()
    .min(2)
    .describe('Its name in zh-Hant, in the words of the documents.')
    .meta({ zh: '繁體名稱，照文件的說法。' }),
  also: z
    .array(z.string().min(2))
    .optional()
    .describe('Other names in zh-Hant by which the search knows it.')
    .meta({ zh: '搜尋也認得的其他繁體名稱。' }),
  note: z
    .string()
    .optional()
    .describe('Who is meant, where the name does not say it.')
    .meta({ zh: '名稱沒有說明時，寫明指誰。' }),
});

export const bodiesSchema = z.array(bodySchema);

export type Body = z.infer<typeof bodySchema>;
