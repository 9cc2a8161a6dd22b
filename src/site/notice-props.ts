import { sliceText } from '../script/code-points.ts';
import type { Notice, Point, Section } from '../notices/notice.ts';
import { collectAncestors } from '../notices/mdx/spans.ts';
import type { FarPoint } from '../notices/links/relations.ts';
import type { Element } from '../notices/mdx/prose.ts';
import type { Kind } from '../schemas/components.ts';
import type { Term } from '../terms/term.ts';
import type { Page } from './page.ts';
import type { NamedBody } from './loaders.ts';
import { routes } from './routes.ts';
import { getSectionPoints, type SectionPoints } from './section-points.ts';

export interface SectionProps {
  id: string;
  title: string;
  /** Where the title is the text’s own: 1 that of the whole, which the page shows, 2 its own. */
  heading: Section['heading'];
  /** The same place in the other script, for readers without JavaScript. */
  place: { words: string; link: { href: string; lang: string; hreflang: string } };
  points: SectionPoints | undefined;
  /** The terms that are first met here, with their places in the glossary. */
  terms: { id: string; name: string; href: string }[];
  termsLabel: string;
}

export interface PointProps {
  id: string;
  kind: Kind;
  number: number;
  /** What it is called in lists and citations, as in 發現問題4. */
  name: string;
  bodies: string;
}

/** What the compiled MDX of a notice asks of the page that renders it. */
export interface NoticeContentProps {
  cut(block: number, start: number, end: number): string;
  at(element: number): object;
}

/** The finished text and props of every component of `notice` on `page`. */
export function toContentProps(
  notice: Notice,
  page: Page,
  terms: readonly Term[],
  bodies: ReadonlyMap<string, NamedBody>,
): NoticeContentProps {
  const points = new Map(notice.points.map((point) => [point.id, point]));
  return {
    cut: (block, start, end) => sliceText(notice.blocks[block]?.[page.script] ?? '', start, end),
    at: (index) => toProps(notice.elements[index] as Element, notice, points, page, terms, bodies),
  };
}

/** The name of a point: its kind and number, and that of a part after its point’s. */
export function toPointName(point: Point, notice: Notice, page: Page): string {
  const within = notice.points.find(({ id }) => id === point.parent)?.number;
  return toName(within === undefined ? point : { ...point, within }, page);
}

/** The same, of a point whose number is all that is known of its parent. */
export function toName(
  { kind, number, within }: Pick<FarPoint, 'kind' | 'number' | 'within'>,
  { t }: Page,
): string {
  return `${t(`kind.${kind}`)}${within === undefined ? '' : `${within}.`}${number}`;
}

/** Puts names for the ids of points in what an editor wrote: （i1） becomes （要求1）. */
export function nameIds(text: string, notice: Notice, page: Page): string {
  return text.replace(/（([a-z][a-z0-9-]*)）/gu, (whole, id: string) => {
    const point = notice.points.find((candidate) => candidate.id === id);
    return point ? `（${toPointName(point, notice, page)}）` : whole;
  });
}

function toProps(
  element: Element,
  notice: Notice,
  points: ReadonlyMap<string, Point>,
  page: Page,
  terms: readonly Term[],
  bodies: ReadonlyMap<string, NamedBody>,
) {
  const { id = '', name = '', date } = element.attributes;
  const point = points.get(id);
  switch (element.tag) {
    case 'Section':
      return toSectionProps(id, notice, page, terms, bodies);
    case 'Term':
      return { id };
    case 'Fact':
      return { id: `fact-${name}`, date };
    case 'Status':
    case 'Day':
      return { id: `${element.tag.toLowerCase()}-${toResponse(element, notice)}`, date };
    default:
      return point
        ? { ...point, name: toPointName(point, notice, page), bodies: point.bodies.join(' ') }
        : { id };
  }
}

/** Id of the response that an element stands in. */
function toResponse({ parent }: Element, { elements }: Notice): string | undefined {
  return collectAncestors(parent, elements).find(({ tag }) => tag === 'Response')?.attributes['id'];
}

function toSectionProps(
  id: string,
  notice: Notice,
  page: Page,
  terms: readonly Term[],
  bodies: ReadonlyMap<string, NamedBody>,
): SectionProps {
  const section = notice.sections.find((candidate) => candidate.id === id);
  const { other, tOther } = page;
  return {
    id,
    title: section?.title[page.script] ?? '',
    heading: section?.heading,
    place: {
      words: tOther(`toggle.place.${other}`),
      link: { href: page.toOther(`#${id}`), lang: other, hreflang: other },
    },
    points: getSectionPoints(id, notice, page, bodies),
    terms: section ? toTermLinks(section, notice, page, terms) : [],
    termsLabel: page.t('terms.here', { section: section?.title[page.script] ?? '' }),
  };
}

function toTermLinks(
  { block, blocks }: Section,
  notice: Notice,
  page: Page,
  terms: readonly Term[],
) {
  return notice.elements
    .filter(
      (element) =>
        element.tag === 'Term' && element.block >= block && element.block < block + blocks,
    )
    .flatMap(({ attributes: { id } }) => {
      const name = terms.find((term) => term.id === id)?.name[page.script];
      return id && name ? [{ id, name, href: page.to(routes.about, `#${id}`) }] : [];
    });
}
