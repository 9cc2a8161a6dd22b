import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Notice } from '../../../../notices/notice.ts';
import { getNotices } from '../../../../site/collections.ts';
import { getEditionPaths } from '../../../../site/routes.ts';

export const getStaticPaths = (async () => {
  const notices = await getNotices();
  return getEditionPaths().flatMap(({ edition }) =>
    notices.map((notice) => ({ params: { edition, notice: notice.id }, props: { notice } })),
  );
}) satisfies GetStaticPaths;

/** The text as it was received, byte for byte. */
export const GET: APIRoute<{ notice: Notice }> = async ({ props: { notice } }) => {
  const bytes = await readFile(join(dirname(notice.file), notice.source.file));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'text/plain' } });
};
