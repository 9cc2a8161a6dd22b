import type { APIRoute, GetStaticPaths } from 'astro';
import { scripts } from '../../../../script/script.ts';
import { toUnitsFiles } from '../../../../search/index/manifest.ts';
import type { UnitsFile } from '../../../../search/unit.ts';
import { getNotices } from '../../../../site/collections.ts';

export const getStaticPaths = (async () => {
  const notices = await getNotices();
  return scripts.flatMap((script) =>
    toUnitsFiles(notices, script).map((file) => ({
      params: { script: script.toLowerCase(), notice: file.id },
      props: { file },
    })),
  );
}) satisfies GetStaticPaths;

/** The units of one notice in one script, for the display of what is found in the index. */
export const GET: APIRoute<{ file: UnitsFile }> = ({ props }) => Response.json(props.file);
