import { toExcerpt } from '../../notices/views/excerpt.ts';
import type { Notice, Point } from '../../notices/notice.ts';
import type { NamedBody } from '../../site/loaders.ts';
import { toPointName } from '../../site/notice-props.ts';
import type { Page } from '../../site/page.ts';
import type { Chart } from './chart.ts';
import type { Drawing, DrawingItem } from './drawing.ts';

/**
 * The chart with its words: each kind and each body is a heading over the points they belong to. A
 * finding stands in full; of a longer point, the clauses that its links rest on, or its first.
 */
export function toDrawing(
  { columns, lines }: Chart,
  notice: Notice,
  page: Page,
  bodies: ReadonlyMap<string, NamedBody>,
): Drawing {
  return {
    columns: columns.map((points) =>
      toHeaded(
        points.map((point) => {
          const { id, kind } = point;
          const open = notice.open.some(({ finding }) => finding === id);
          const text = `${toPointName(point, notice, page)} ${toBoxText(point, notice, page)}`;
          return {
            id,
            href: `#${id}`,
            kind,
            open,
            text: open ? `${text}（${page.t('chart.unanswered')}）` : text,
            heading: toHeading(point, page, bodies),
          };
        }),
      ),
    ),
    lines: lines.map(({ number, from, to }) => ({ number, from: from.id, to: to.id })),
  };
}

/** What stands over points: their kind, and the bodies they speak of. */
function toHeading(
  { kind, bodies: ids }: Point,
  page: Page,
  bodies: ReadonlyMap<string, NamedBody>,
): string {
  const named = ids.map((id) => bodies.get(id)?.name[page.script] ?? id).join('、');
  return `${page.t(`kind.${kind}`)}${named && `：${named}`}`;
}

/** Puts the heading of boxes before the first of those that share it. */
function toHeaded(boxes: readonly (DrawingItem & { heading: string })[]): DrawingItem[] {
  return boxes.flatMap(({ heading, ...box }, index) =>
    boxes[index - 1]?.heading === heading ? [box] : [{ kind: box.kind, text: heading }, box],
  );
}

/** The words of `point` that stand in its box: a finding in full, else the clauses of its links. */
function toBoxText(point: Point, notice: Notice, { script }: Page): string {
  const spans = notice.links.flatMap(({ from, to, ground }) => [
    ...(from === point.id ? ground.from : []),
    ...(to === point.id ? ground.to : []),
  ]);
  return toExcerpt(notice, point, spans, script)
    .map(({ text }) => text)
    .join('')
    .replace(/。$/u, '');
}
