import { getText } from '../views/get-text.ts';
import { scripts } from '../../script/script.ts';
import type { Both } from '../../script/both.ts';
import type { Span } from '../mdx/prose.ts';
import type { Reference } from './collect-references.ts';
import { getDate, getDayFact } from '../date.ts';
import type { Notice, Point } from '../notice.ts';
import type { Answer, FarPoint, Repetition, Stated } from './relations.ts';

/** The answers among `references`, with what is at their `far` end as the other side. */
export function toAnswers(references: readonly Reference[], far: 'later' | 'earlier'): Answer[] {
  return references.flatMap((reference): Answer[] => {
    const { later, point, target, again } = reference;
    if (again) return [];
    const { status, day } = point;
    const asOf = getDayFact(later);
    return [
      {
        point: far === 'later' ? target.id : point.id,
        other: toFarPoint(reference, far),
        ...(status && {
          status: { is: status.is, ...toStated(later, status, `status-${point.id}`) },
        }),
        ...(day && { day: { date: day.date, ...toStated(later, day, `day-${point.id}`) } }),
        ...(asOf?.date && {
          asOf: { date: asOf.date, ...toStated(later, asOf, `fact-${asOf.name}`) },
        }),
      },
    ];
  });
}

/** The findings made again among `references`, seen as in `toAnswers`. */
export function toRepetitions(
  references: readonly Reference[],
  far: 'later' | 'earlier',
): Repetition[] {
  return references.flatMap((reference): Repetition[] => {
    const { later, point, target, again } = reference;
    if (!again) return [];
    return [
      {
        point: far === 'later' ? target.id : point.id,
        other: toFarPoint(reference, far),
        ground: again.ground.map((span) => toWords(later, span)),
        ...(again.entry.why && { why: again.entry.why }),
      },
    ];
  });
}

function toFarPoint(reference: Reference, far: 'later' | 'earlier'): FarPoint {
  const notice = reference[far];
  const point = far === 'later' ? reference.point : reference.target;
  const whole = notice.points.find(({ id }) => id === point.parent);
  return {
    ...toName(point),
    ...(whole && { within: whole.number }),
    notice: notice.id,
    title: notice.title,
    shortTitle: notice.shortTitle,
    date: getDate(notice),
    text: toWords(notice, point),
  };
}

function toName({ id, kind, number }: Point): Pick<Point, 'id' | 'kind' | 'number'> {
  return { id, kind, number };
}

function toStated(notice: Notice, span: Span, id: string): Stated {
  return { id, words: toWords(notice, span) };
}

function toWords(notice: Notice, span: Span): Both {
  const [hant, hans] = scripts.map((script) => getText(notice, span, script)) as [string, string];
  return { 'zh-Hant': hant, 'zh-Hans': hans };
}
