import { toExcerpt, type ExcerptRun } from '../notices/views/excerpt.ts';
import { getText } from '../notices/views/get-text.ts';
import type { Link, Notice, Point } from '../notices/notice.ts';
import type { Script } from '../script/script.ts';
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

/** What later points answer to `point`, and which earlier ones it answers. */
export function toLinkViews(point: Point, notice: Notice, page: Page) {
  const view = (end: 'from' | 'to', far: 'from' | 'to') =>
    notice.links
      .filter((link) => link[end] === point.id)
      .map((link) => toLinkView(link, far, notice, page));
  return { answers: view('from', 'to'), asks: view('to', 'from') };
}

/** A cross-reference as it is shown at its other end. */
export function toLinkView(link: Link, far: 'from' | 'to', notice: Notice, page: Page): LinkView {
  const other = notice.points.find(({ id }) => id === link[far]) as Point;
  return {
    id: other.id,
    name: toPointName(other, notice, page),
    excerpt: toExcerpt(notice, other, link.ground[far], page.script),
    ...(link.why && { why: link.why[page.script] }),
  };
}

/** Whether other notices have to do with `point`, or will have: no report speaks of a finding yet. */
export function isRelated({ id, kind, parent }: Point, { relations }: Notice): boolean {
  const { answeredBy } = relations;
  const awaited = answeredBy.length > 0 && kind === 'finding' && !parent;
  return (
    awaited ||
    Object.values(relations)
      .flat()
      .some(({ point }) => point === id)
  );
}

/**
 * Cuts a point into its parts and the words between them, in the order of the text; a point without
 * parts is its words alone.
 */
export function splitPoint(point: Point, notice: Notice, script: Script): (string | Point)[] {
  const parts = notice.points.filter(({ parent }) => parent === point.id);
  let at = point.start;
  const cut = (until: number): string => {
    return getText(notice, { block: point.block, start: at, end: until }, script);
  };
  const pieces = parts.flatMap((part) => {
    const before = cut(part.start);
    at = part.end;
    return [before, part];
  });
  return [...pieces, cut(point.end)].filter(Boolean);
}
