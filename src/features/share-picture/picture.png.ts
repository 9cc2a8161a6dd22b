import type { APIRoute } from 'astro';
import type { Script } from '../../script/script.ts';
import { getDayFact } from '../../notices/date.ts';
import { getText } from '../../notices/views/get-text.ts';
import type { Notice } from '../../notices/notice.ts';
import { toPicture } from './picture.ts';
import { kinds } from '../../schemas/components.ts';
import { getPictured } from './pictured.ts';
import { toNoticePaths } from '../../site/paths.ts';
import { getMessages } from '../../site/messages/messages.ts';

interface Props {
  script: Script;
  notice: Notice;
}

export const getStaticPaths = async () => toNoticePaths(await getPictured());

/** The picture that stands beside a link to the notice. */
export const GET: APIRoute<Props> = async ({ props: { script, notice } }) => {
  const t = getMessages(script);
  const counts = kinds.map((kind) => ({
    name: t(`kind.${kind}`),
    count: notice.points.filter((point) => point.kind === kind && !point.parent).length,
  }));
  const day = getDayFact(notice);
  const picture = await toPicture(
    {
      site: t('site.name'),
      genre: `${t(`genre.${notice.genre}`)}：${notice.place[script]}`,
      title: notice.title[script],
      counts: counts.filter(({ count }) => count > 0),
      day: day ? getText(notice, day, script) : '',
    },
    script,
  );
  return new Response(new Uint8Array(picture));
};
