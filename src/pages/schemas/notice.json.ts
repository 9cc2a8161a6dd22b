import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { noticeFileSchema } from '../../schemas/notice-file.ts';
import { schemaPath, toAddress } from '../../site/routes.ts';

/** The JSON Schema of notice.json. */
export const GET: APIRoute = ({ site }) => {
  const schema = { $id: toAddress(schemaPath, site), ...z.toJSONSchema(noticeFileSchema) };
  return new Response(`${JSON.stringify(schema, null, 2)}\n`);
};
