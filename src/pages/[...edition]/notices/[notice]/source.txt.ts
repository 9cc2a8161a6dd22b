import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { APIRoute } from 'astro';
import type { Notice } from '../../../../notices/notice.ts';
import { getNotices } from '../../../../site/collections.ts';
import { toNoticePaths } from '../../../../site/paths.ts';

export const getStaticPaths = async () => toNoticePaths(await getNotices());

/** The text as it was received, byte for byte. */
export const GET: APIRoute<{ notice: Notice }> = async ({ props: { notice } }) => {
  const bytes = await readFile(join(dirname(notice.file), notice.source.file));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'text/plain' } });
};
