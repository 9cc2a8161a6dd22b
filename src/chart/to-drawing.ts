import { getText } from '../notices/get-text.ts';
import type { Notice, Point } from '../notices/notice.ts';
import type { NamedBody } from '../site/loaders.ts';
import { toPointName } from '../site/notice-props.ts';
import type { Page } from '../site/page.ts';
import type { Chart } from './chart.ts';
import type { Drawing, DrawingItem } from './lay-out.ts';

/**
 * The chart with its words: each kind and each body is a heading over the points they belong to. A
 * finding stands in full; of a longer point, the words that its links rest on, or its first clause.
 */
export function toDrawing(
  { columns, lines }: Chart,
  notice: Notice,
  page: Page,
  bodies: ReadonlyMap<string, NamedBody>,
): Drawing {
  const toBodies = ({ bodies: ids }: Point): string =>
    ids.map((id) => bodies.get(id)?.name[page.script] ?? id).join('、');
  return {
    columns: columns.map((points) =>
      points.flatMap((point, index): DrawingItem[] => {
        const before = points[index - 1];
        const { id, kind } = point;
        const heading = `${page.words(`kind.${kind}`)}：${toBodies(point)}`;
        const same = before && before.kind === kind && toBodies(before) === toBodies(point);
        const open = notice.open.some(({ finding }) => finding === id);
        const text = `${toPointName(point, notice, page)} ${toExcerpt(point, notice, page)}`;
        const box = {
          id,
          kind,
          open,
          text: open ? `${text}（${page.words('chart.unanswered')}）` : text,
        };
        return same ? [box] : [{ kind, text: heading }, box];
      }),
    ),
    lines: lines.map(({ number, from, to }) => ({ number, from: from.id, to: to.id })),
  };
}

/** The words of `point` that stand in its box; `……` is where others are left out. */
export function toExcerpt(point: Point, notice: Notice, { script }: Page): string {
  const text = getText(notice, point, script);
  if (point.kind === 'finding') return text;
  const spans = notice.links
    .flatMap(({ from, to, ground }) => [
      ...(from === point.id ? ground.from : []),
      ...(to === point.id ? ground.to : []),
    ])
    .sort((a, b) => a.start - b.start || b.end - a.end);
  if (spans.length === 0) {
    const clause = /^.*?(?=[，。；])/u.exec(text)?.[0] ?? text;
    return clause.length < text.length ? `${clause}……` : clause;
  }
  let end = spans[0]?.start ?? 0;
  return spans.reduce((words, span) => {
    const start = Math.max(span.start, end);
    if (span.end <= end) return words;
    const gap = start > end && words ? '……' : '';
    end = span.end;
    return words + gap + getText(notice, { ...span, start }, script);
  }, '');
}
