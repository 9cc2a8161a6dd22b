import type { Notice, Point } from '../notices/notice.ts';
import { toExcerpt } from '../notices/views/excerpt.ts';
import { getText } from '../notices/views/get-text.ts';
import { kinds, type Kind } from '../schemas/components.ts';
import type { NamedBody } from './loaders.ts';
import type { Page } from './page.ts';
import { routes } from './routes.ts';

/** The points of a section as they stand beside it, finished in the script of the page. */
export interface SectionPoints {
  /** What they are and how many, as in 發現問題（11項）. */
  label: string;
  /** That of the first, for the colour. */
  kind: Kind;
  /** Those that follow each other and speak of the same bodies; `bodies` are their names. */
  groups: {
    bodies: string;
    points: { id: string; number: number; href: string; text: string }[];
  }[];
}

/** The points of the section `id`, without their parts; undefined where it has none. */
export function getSectionPoints(
  id: string,
  notice: Notice,
  page: Page,
  bodies: ReadonlyMap<string, NamedBody>,
): SectionPoints | undefined {
  const points = notice.points.filter(({ section, parent }) => section === id && !parent);
  const [first] = points;
  if (!first) return undefined;
  const groups: SectionPoints['groups'] = [];
  for (const point of points) {
    const names = point.bodies
      .map((body) => bodies.get(body)?.name[page.script] ?? body)
      .join('、');
    const before = groups.at(-1);
    const group = before?.bodies === names ? before : { bodies: names, points: [] };
    if (group !== before) groups.push(group);
    group.points.push({
      id: point.id,
      number: point.number,
      href: page.to(routes.noticePoints(notice.id), `#${point.id}`),
      text: toBrief(point, notice, page),
    });
  }
  return { label: countKinds(points, page), kind: first.kind, groups };
}

/** Each kind of `points` with how many there are, as in 發現問題（11項）. */
export function countKinds(points: readonly Point[], { t }: Page): string {
  return kinds
    .map((kind) => ({ kind, count: points.filter((point) => point.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t('kind.counted', { kind: t(`kind.${kind}`), count }))
    .join('、');
}

/** A point in few words, all its own: its first sentence where it has parts, or its first clause. */
function toBrief(point: Point, notice: Notice, { script }: Page): string {
  const lead = notice.points.find(({ parent }) => parent === point.id);
  if (lead) return getText(notice, lead, script).replace(/。$/u, '');
  return toExcerpt(notice, point, [], script)
    .map(({ text }) => text)
    .join('');
}
