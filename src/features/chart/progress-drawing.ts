import { getText } from '../../notices/views/get-text.ts';
import type { Notice } from '../../notices/notice.ts';
import type { Answer } from '../../notices/links/relations.ts';
import type { Kind } from '../../schemas/components.ts';
import type { NamedBody } from '../../site/loaders.ts';
import { toName, toPointName } from '../../site/notice-props.ts';
import type { Page } from '../../site/page.ts';
import { toAnswerView, toFarView } from '../../site/relation-view.ts';
import { routes } from '../../site/routes.ts';
import type { Drawing, DrawingItem } from './drawing.ts';
import type { Box, FarBox, ProgressChart } from './progress-chart.ts';
import { toHeaded, toHeading } from './chart-drawing.ts';

/**
 * The chart with its words: over the points of this notice their kind and body, over others the
 * title of their notice. A finding stands in full, of a requirement the first clause, of a response
 * what it states.
 */
export function toProgressDrawing(
  { columns, lines, unreported }: ProgressChart,
  notice: Notice,
  page: Page,
  bodies: ReadonlyMap<string, NamedBody>,
): Drawing {
  const toItem = (box: Box): DrawingItem & { heading: string } => {
    if ('far' in box) return toFarItem(box, page);
    const { near } = box;
    const open = unreported.includes(near);
    const said = box.answer
      ? toStated(box.answer, notice.id, page)
      : toSaid(near.kind, getText(notice, near, page.script));
    const text = `${toPointName(near, notice, page)} ${said}`;
    return {
      id: box.key,
      href: page.to(routes.noticePoints(notice.id), `#${near.id}`),
      kind: near.kind,
      open,
      text: open ? `${text}（${page.t('progress.silent')}）` : text,
      heading: toHeading(near, page, bodies),
    };
  };
  return {
    columns: columns.map((boxes) => toHeaded(boxes.map(toItem))),
    lines: lines.map(({ number, from, to }) => ({ number, from: from.key, to: to.key })),
  };
}

/** What a response states in the picture and in the table: its status, and the day in brackets. */
export function toStated(answer: Answer, report: string, page: Page): string {
  const { status, date } = toAnswerView(answer, report, page);
  return `${status?.words ?? page.t('status.unstated')}${date ? `（${date.words}）` : ''}`;
}

function toFarItem({ key, far, answer }: FarBox, page: Page): DrawingItem & { heading: string } {
  const { text, shortTitle } = toFarView(far, page);
  const said = answer ? toStated(answer, far.notice, page) : toSaid(far.kind, text);
  return {
    id: key,
    href: page.to(routes.noticePoints(far.notice), `#${far.id}`),
    kind: far.kind,
    text: `${toName(far, page)} ${said}`,
    heading: shortTitle,
  };
}

function toSaid(kind: Kind, text: string): string {
  return kind === 'finding' ? text : toClause(text);
}

/** The first clause of a text, `……` for the rest. */
function toClause(text: string): string {
  const clause = /^.*?(?=[，。；])/u.exec(text)?.[0] ?? text;
  return clause.length < text.length ? `${clause}……` : clause;
}
