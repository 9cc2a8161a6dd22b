import type { Status } from '../schemas/components.ts';
import type { Answer, FarPoint, Repetition } from '../notices/links/relations.ts';
import { toName } from './notice-props.ts';
import type { Page } from './page.ts';
import { routes } from './routes.ts';

/** A point of another notice, as pages and files name it in their script. */
export interface FarView {
  notice: string;
  id: string;
  name: string;
  title: string;
  shortTitle: string;
  text: string;
  /** Link to its words. */
  href: string;
}

/** A response and what it answers; status and date are the report’s own words, with links to them. */
export interface AnswerView extends FarView {
  /** Of the other end, which the page has. */
  point: string;
  status?: { is: Status; words: string; href: string };
  /** `said` is the report’s words alone; `words` may lead in with ours. */
  date?: { date: string; said: string; words: string; href: string };
}

/** A finding made again: its other end, and the editors’ ground and reason. */
export interface RepetitionView extends FarView {
  point: string;
  ground: string[];
  why?: string;
}

export function toFarView(far: FarPoint, page: Page): FarView {
  const { notice, id, title, shortTitle, text } = far;
  const { script } = page;
  return {
    notice,
    id,
    name: toName(far, page),
    title: title[script],
    shortTitle: shortTitle[script],
    text: text[script],
    href: page.to(routes.notice(notice), `#${id}`),
  };
}

/**
 * @param report id of the notice in which the response stands
 */
export function toAnswerView(answer: Answer, report: string, page: Page): AnswerView {
  const { point, other, status } = answer;
  const { script } = page;
  const toLink = (id: string) => page.to(routes.notice(report), `#${id}`);
  const day = answer.day ?? answer.asOf;
  return {
    ...toFarView(other, page),
    point,
    ...(status && {
      status: { is: status.is, words: status.words[script], href: toLink(status.id) },
    }),
    ...(day && {
      date: {
        date: day.date,
        said: day.words[script],
        words: answer.day
          ? day.words[script]
          : page.t('progress.as-of', { day: day.words[script] }),
        href: toLink(day.id),
      },
    }),
  };
}

export function toRepetitionView(
  { point, other, ground, why }: Repetition,
  page: Page,
): RepetitionView {
  return {
    ...toFarView(other, page),
    point,
    ground: ground.map((words) => words[page.script]),
    ...(why && { why: why[page.script] }),
  };
}
