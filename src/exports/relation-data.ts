import type { Notice } from '../notices/notice.ts';
import type { Answer, Repetition } from '../notices/links/relations.ts';
import type { NoticeFileData } from '../schemas/notice-file.ts';
import type { Page } from '../site/page.ts';
import { toAnswerView, toRepetitionView, type FarView } from '../site/relation-view.ts';

type RelationData = Pick<NoticeFileData, 'answers' | 'answeredBy' | 'repeats' | 'repeatedBy'>;

/** What a notice has to do with others, as data; no field at all for what there is none of. */
export function toRelationData({ id: own, relations }: Notice, page: Page): RelationData {
  const toAddress = (href: string): string => new URL(href, page.address()).href;
  const toFar = ({ notice, title, id, name, text, href }: FarView) => ({
    notice,
    title,
    id,
    name,
    text,
    address: toAddress(href),
  });
  const toAnswer = (answer: Answer, report: string) => {
    const view = toAnswerView(answer, report, page);
    const { point, status, date } = view;
    return {
      point,
      ...toFar(view),
      ...(status && {
        status: { is: status.is, text: status.words, address: toAddress(status.href) },
      }),
      ...(date && {
        date: { date: date.date, text: date.said, address: toAddress(date.href) },
      }),
    };
  };
  const toRepetition = (repetition: Repetition) => {
    const view = toRepetitionView(repetition, page);
    return {
      point: view.point,
      ...toFar(view),
      ground: view.ground,
      ...(view.why && { why: view.why }),
    };
  };
  const { answers, answeredBy, repeats, repeatedBy } = relations;
  const all = {
    answers: answers.map((answer) => toAnswer(answer, own)),
    answeredBy: answeredBy.map((answer) => toAnswer(answer, answer.other.notice)),
    repeats: repeats.map(toRepetition),
    repeatedBy: repeatedBy.map(toRepetition),
  };
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
}
