import type { APIRoute, GetStaticPaths } from 'astro';
import { scripts, type Script } from '../../edition/script.ts';
import { readRegisters } from '../../registers/read-registers.ts';
import { toManifest } from '../../search/manifest.ts';
import { getNotices } from '../../site/collections.ts';

export const getStaticPaths = (() =>
  scripts.map((script) => ({
    params: { script: script.toLowerCase() },
    props: { script },
  }))) satisfies GetStaticPaths;

/** What search needs first, in one script; in development it holds the whole corpus. */
export const GET: APIRoute<{ script: Script }> = async ({ props }) => {
  const { registers } = readRegisters(process.cwd());
  return Response.json(
    toManifest(await getNotices(), registers, props.script, import.meta.env.DEV),
  );
};
