import { getText } from '../notices/views/get-text.ts';
import type { Notice } from '../notices/notice.ts';
import type { Span } from '../notices/mdx/prose.ts';
import type { NoticeFileData } from '../schemas/notice-file.ts';
import type { NamedBody } from '../site/loaders.ts';
import { nameIds } from '../site/notice-props.ts';
import type { Page } from '../site/page.ts';
import { toPointView } from '../site/point-view.ts';
import { toRelationData } from './relation-data.ts';
import { schemaPath, toAddress } from '../site/routes.ts';

/**
 * An edition of `notice` as data; src/schemas/notice-file.ts says what each field is.
 *
 * @param page the page of the notice in that edition
 * @param file the page of the file itself
 */
export function toJson(
  notice: Notice,
  page: Page,
  file: Page,
  bodies: ReadonlyMap<string, NamedBody>,
): NoticeFileData {
  const { script, t } = page;
  const address = page.address();
  const toSpan = ({ block, start, end }: Span) => ({ block, start, end });
  const toWords = (span: Span) => ({ text: getText(notice, span, script), ...toSpan(span) });
  const { sha256, note, url } = notice.source;
  return {
    $schema: toAddress(schemaPath, new URL(address)),
    id: notice.id,
    address,
    language: script,
    alternate: file.address(page.other),
    title: notice.title[script],
    summary: notice.summary[script],
    genre: t(`genre.${notice.genre}`),
    place: notice.place[script],
    ...(notice.published && { published: notice.published }),
    source: { sha256, note: note[script], ...(url && { url }) },
    text: notice.blocks.map((block) => block[script]),
    sections: notice.sections.map(({ id, title, block, blocks, heading }) => ({
      id,
      title: title[script],
      block,
      blocks,
      ...(heading && { heading }),
    })),
    facts: notice.facts.map((fact) => ({
      name: fact.name,
      ...(fact.date && { date: fact.date }),
      ...toWords(fact),
    })),
    points: notice.points.map((point) => {
      const { id, kind, name, bodies: named, text } = toPointView(point, notice, page, bodies);
      const { section, parent } = point;
      return {
        id,
        kind,
        name,
        ...(parent && { parent }),
        section,
        bodies: named,
        text,
        ...toSpan(point),
        address: `${address}#${id}`,
        ...(point.status && { status: { is: point.status.is, ...toWords(point.status) } }),
        ...(point.day && { day: { date: point.day.date, ...toWords(point.day) } }),
      };
    }),
    links: notice.links.map(({ from, to, ground, why }) => ({
      from,
      to,
      ground: { from: ground.from.map(toWords), to: ground.to.map(toWords) },
      ...(why && { why: why[script] }),
    })),
    open: notice.open.map(({ finding, why }) => ({
      finding,
      why: nameIds(why[script], notice, page),
    })),
    ...toRelationData(notice, page),
  };
}
