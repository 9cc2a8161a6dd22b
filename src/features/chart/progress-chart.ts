import { isUnreported } from '../../notices/views/progress.ts';
import type { Notice, Point } from '../../notices/notice.ts';
import type { Answer, FarPoint, Repetition } from '../../notices/links/relations.ts';

/** A point in the chart: of this notice, or of another. */
export type Box = { key: string; near: Point; answer?: Answer } | FarBox;

export interface FarBox {
  key: string;
  far: FarPoint;
  /** Of a response: what it states. */
  answer?: Answer;
}

/** A line of the chart, from what was said first to what was said later; the keys are of boxes. */
export interface ProgressLine {
  number: number;
  from: Box;
  to: Box;
  /** Why it is drawn: a response, or a finding made again. */
  relation: Answer | Repetition;
}

/** What a notice has to do with others, as the picture and the tables beside it both show it. */
export interface ProgressChart {
  /** Points of earlier notices, of this one, and of later ones; without those that would be empty. */
  columns: Box[][];
  lines: ProgressLine[];
  /** Findings of which no report speaks. */
  unreported: Point[];
}

/** Reads the chart out of a notice; undefined where it has to do with no other. */
export function toProgressChart({ points, relations, ...rest }: Notice): ProgressChart | undefined {
  const { answers, answeredBy, repeats, repeatedBy } = relations;
  const backward = [...answers, ...repeats];
  const forward = [...answeredBy, ...repeatedBy];
  if (backward.length + forward.length === 0) return undefined;
  const notice = { points, relations, ...rest };
  const unreported = points.filter((point) => isUnreported(point, notice));
  const related = new Set([...backward, ...forward].map(({ point }) => point));
  const near = points
    .filter((point) => related.has(point.id) || unreported.includes(point))
    .map((point): Box => {
      const answer = answers.find((one) => one.point === point.id);
      return { key: point.id, near: point, ...(answer && { answer }) };
    });
  const earlier = toFarBoxes(backward, 1);
  const later = toFarBoxes(forward, -1);
  const toEnds = (relation: Answer | Repetition): [Box, Box] => [
    near.find(({ key }) => key === relation.point) as Box,
    [...earlier, ...later].find(({ key }) => key === toKey(relation.other)) as Box,
  ];
  const columns = [earlier, near, later].filter(({ length }) => length > 0);
  const order = columns.flat();
  const lines = [
    ...backward.map((relation) => ({ relation, ends: toEnds(relation).toReversed() })),
    ...forward.map((relation) => ({ relation, ends: toEnds(relation) })),
  ]
    .map(({ relation, ends }) => ({ relation, from: ends[0] as Box, to: ends[1] as Box }))
    .sort(
      (a, b) =>
        order.indexOf(a.from) - order.indexOf(b.from) || order.indexOf(a.to) - order.indexOf(b.to),
    )
    .map((line, index): ProgressLine => ({ number: index + 1, ...line }));
  return { columns, lines, unreported };
}

/** Whether a line stands for a finding made again. */
export function isAgain(relation: Answer | Repetition): relation is Repetition {
  return 'ground' in relation;
}

/** The other ends, each once: notice by notice, by day in `direction`, and as each text runs. */
function toFarBoxes(relations: readonly (Answer | Repetition)[], direction: 1 | -1): FarBox[] {
  const boxes = new Map<string, FarBox>();
  for (const relation of relations) {
    const key = toKey(relation.other);
    const answer = relation.other.kind === 'response' && !isAgain(relation) ? relation : undefined;
    if (!boxes.has(key)) boxes.set(key, { key, far: relation.other, ...(answer && { answer }) });
  }
  const toPlace = ({ number, within = number }: FarPoint): number => within * 1000 + number;
  return [...boxes.values()].sort(
    ({ far: a }, { far: b }) =>
      direction * a.date.localeCompare(b.date) ||
      a.notice.localeCompare(b.notice) ||
      a.kind.localeCompare(b.kind) ||
      toPlace(a) - toPlace(b),
  );
}

function toKey({ notice, id }: FarPoint): string {
  return `${notice}#${id}`;
}
