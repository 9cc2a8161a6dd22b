import { z } from 'astro/zod';
import { idSchema } from './components.ts';

/** content/registers/bodies.yaml: whom a point can speak of (責任主體). */
export const bodySchema = z.strictObject({
  id: idSchema.describe('Written in the `bodies` of points and in addresses of filters.'),
  name: z.string().min(2).describe('Its name in zh-Hant, in the words of the documents.'),
  note: z.string().optional().describe('Who is meant, where the name does not say it.'),
});

export const bodiesSchema = z.array(bodySchema);

export type Body = z.infer<typeof bodySchema>;
