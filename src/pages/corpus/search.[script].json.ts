import type { APIRoute, GetStaticPaths } from 'astro';
import { scripts } from '../../script/script.ts';
import { readRegisters } from '../../registers/read-registers.ts';
import { toSearch, toUnitsFiles } from '../../search/index/manifest.ts';
import type { Manifest } from '../../search/query/unit.ts';
import { getNotices } from '../../site/collections.ts';

export const getStaticPaths = (async () => {
  // A build writes them with the index, from the units of all notices: src/search/index/write-search.ts.
  if (!import.meta.env.DEV) return [];
  const notices = await getNotices();
  const files = {
    'zh-Hant': toUnitsFiles(notices, 'zh-Hant'),
    'zh-Hans': toUnitsFiles(notices, 'zh-Hans'),
  };
  const { manifests } = toSearch(files, readRegisters(process.cwd()).registers, true);
  return scripts.map((script) => ({
    params: { script: script.toLowerCase() },
    props: { manifest: manifests[script] },
  }));
}) satisfies GetStaticPaths;

/** What search needs first, in one script, in development: it holds the whole corpus. */
export const GET: APIRoute<{ manifest: Manifest }> = ({ props }) => Response.json(props.manifest);
