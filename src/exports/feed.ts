import { getDate } from '../notices/date.ts';
import { getText } from '../notices/views/get-text.ts';
import type { Notice } from '../notices/notice.ts';
import type { NamedBody } from '../site/loaders.ts';
import { getPage, type Page } from '../site/page.ts';
import { routes } from '../site/routes.ts';
import { toAtom, type FeedEntry } from './atom.ts';

/** The newest notices that a feed holds. */
const most = 30;

/** The notices of an edition as Atom, each with its whole text. */
export function toFeed(notices: readonly Notice[], page: Page, site: URL | undefined): string {
  const { script, t } = page;
  const home = getPage(routes.home, script, site).address();
  return toAtom({
    script,
    id: home,
    title: t('site.name'),
    subtitle: t('site.tagline'),
    author: t('site.name'),
    self: page.address(),
    alternate: home,
    entries: notices.slice(0, most).map((notice) => {
      const address = getPage(routes.notice(notice.id), script, site).address();
      const paragraphs = notice.blocks.map((block) => block[script]);
      const related = [...toRelated(notice)].map((id) =>
        getPage(routes.notice(id), script, site).address(),
      );
      return { ...toEntry(notice, page), id: address, address, paragraphs, related };
    }),
  });
}

/**
 * The notices with points that speak of `body` as Atom, each with those points alone. An entry is
 * another one than that of the whole notice, so its id is another too.
 *
 */
export function toBodyFeed(
  body: NamedBody,
  notices: readonly Notice[],
  page: Page,
  site: URL | undefined,
): string {
  const { script, t } = page;
  const self = page.address();
  const speaks = ({ points }: Notice): boolean =>
    points.some(({ parent, bodies }) => !parent && bodies.includes(body.id));
  const title = `${t('site.name')}：${body.name[script]}`;
  return toAtom({
    script,
    id: self,
    title,
    subtitle: t('lists.description.body', { name: body.name[script] }),
    author: t('site.name'),
    self,
    alternate: `${getPage(routes.search, script, site).address()}?body=${body.id}`,
    entries: notices
      .filter(speaks)
      .slice(0, most)
      .map((notice) => ({
        ...toEntry(notice, page),
        id: `${self}#${notice.id}`,
        address: getPage(routes.noticePoints(notice.id), script, site).address(),
        paragraphs: notice.points
          .filter(({ parent, bodies }) => !parent && bodies.includes(body.id))
          .map(
            (point) =>
              `${t(`kind.${point.kind}`)}${point.number}：${getText(notice, point, script)}`,
          ),
      })),
  });
}

/** The earlier notices that a notice answers, or of which it makes a finding again. */
function toRelated({ relations: { answers, repeats } }: Notice): Set<string> {
  return new Set([...answers, ...repeats].map(({ other }) => other.notice));
}

function toEntry(
  notice: Notice,
  { script }: Page,
): Omit<FeedEntry, 'id' | 'address' | 'paragraphs'> {
  return {
    title: notice.title[script],
    updated: getDate(notice) || (notice.added ?? ''),
    published: notice.published,
    summary: notice.summary[script],
  };
}
