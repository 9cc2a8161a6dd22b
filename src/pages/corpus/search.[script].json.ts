import type { APIRoute, GetStaticPaths } from 'astro';
import { scripts } from '../../edition/script.ts';
import { readRegisters } from '../../registers/read-registers.ts';
import { toManifests } from '../../search/manifest.ts';
import type { Manifest } from '../../search/unit.ts';
import { getNotices } from '../../site/collections.ts';

export const getStaticPaths = (async () => {
  const { registers } = readRegisters(process.cwd());
  const manifests = toManifests(await getNotices(), registers, import.meta.env.DEV);
  return scripts.map((script) => ({
    params: { script: script.toLowerCase() },
    props: { manifest: manifests[script] },
  }));
}) satisfies GetStaticPaths;

/** What search needs first, in one script; in development it holds the whole corpus. */
export const GET: APIRoute<{ manifest: Manifest }> = ({ props }) => Response.json(props.manifest);
