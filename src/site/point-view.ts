import { toExcerpt, type ExcerptRun } from '../notices/views/excerpt.ts';
import { getText } from '../notices/views/get-text.ts';
import type { Notice, Point } from '../notices/notice.ts';
import type { Kind } from '../schemas/components.ts';
import type { NamedBody } from './loaders.ts';
import { toPointName } from './notice-props.ts';
import type { Page } from './page.ts';
import { routes } from './routes.ts';

/** A point as pages and files show it, finished in the script of the page. */
export interface PointView {
  id: string;
  kind: Kind;
  number: number;
  name: string;
  bodies: { id: string; name: string }[];
  /** Its own words, to the character. */
  text: string;
  /** Link to the words in the notice. */
  href: string;
}

/** A cross-reference seen from one of its ends. */
export interface LinkView {
  id: string;
  name: string;
  /** The clauses of the other end in which the words stand that are in both. */
  excerpt: ExcerptRun[];
  why?: string;
}

export function toPointView(
  point: Point,
  notice: Notice,
  page: Page,
  bodies: ReadonlyMap<string, NamedBody>,
): PointView {
  const { id, kind, number } = point;
  return {
    id,
    kind,
    number,
    name: toPointName(point, notice, page),
    bodies: point.bodies.map((body) => ({
      id: body,
      name: bodies.get(body)?.name[page.script] ?? body,
    })),
    text: getText(notice, point, page.script),
    href: page.to(routes.notice(notice.id), `#${id}`),
  };
}

/** Which later points answer to a finding, or that none does; nothing where the editors drew no line. */
export function toAnswered(point: Point, notice: Notice, page: Page): string {
  if (point.kind !== 'finding') return '';
  if (notice.open.some(({ finding }) => finding === point.id)) return page.t('chart.unanswered');
  const names = notice.points
    .filter(({ id, parent }) => id === point.id || parent === point.id)
    .flatMap((one) => toLinkViews(one, notice, page).answers.map(({ name }) => name));
  return names.length > 0
    ? page.t('points.answered', { names: [...new Set(names)].join('、') })
    : '';
}

/** What later points answer to `point`, and which earlier ones it answers. */
export function toLinkViews(point: Point, notice: Notice, page: Page) {
  const view = (end: 'from' | 'to', far: 'from' | 'to') =>
    notice.links
      .filter((link) => link[end] === point.id)
      .map((link): LinkView => {
        const id = link[far];
        const other = notice.points.find((candidate) => candidate.id === id) as Point;
        return {
          id,
          name: toPointName(other, notice, page),
          excerpt: toExcerpt(notice, other, link.ground[far], page.script),
          ...(link.why && { why: link.why[page.script] }),
        };
      });
  return { answers: view('from', 'to'), asks: view('to', 'from') };
}
