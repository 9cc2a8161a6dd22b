import { lengthOf, sliceText } from '../../script/code-points.ts';
import { getSection } from '../../notices/views/get-section.ts';
import type { Notice } from '../../notices/notice.ts';
import type { Span } from '../../notices/mdx/prose.ts';
import { getDate } from '../../notices/date.ts';
import { toPointName } from '../../site/notice-props.ts';
import type { Page } from '../../site/page.ts';
import type { Unit, UnitsFile } from '../unit.ts';

/**
 * Cuts a notice into what search finds, in the script of `page`: every point, or its parts where it
 * has some; the words that introduce a group; and what stands outside of these. Nothing is left out
 * but marks between them.
 */
export function toUnits(notice: Notice, page: Page): UnitsFile {
  const named = collectNamed(notice, page);
  const units = notice.blocks.flatMap((block, index) => {
    const text = block[page.script];
    const own = named.filter((unit) => unit.block === index).sort((a, b) => a.start - b.start);
    const rests = collectRests(index, lengthOf(text), own).map((span) =>
      toPassage(span, notice, page),
    );
    return [...own, ...rests]
      .sort((a, b) => a.start - b.start)
      .map(({ id, kind, name, bodies, start, end, lead }): Unit => {
        const unit = { id, kind, name, bodies, text: trim(sliceText(text, start, end)) };
        return lead ? { ...unit, lead } : unit;
      })
      .filter((unit) => unit.text !== '');
  });
  return {
    id: notice.id,
    title: notice.shortTitle[page.script],
    date: getDate(notice),
    place: notice.place['zh-Hans'],
    placeName: notice.place[page.script],
    genre: notice.genre,
    units,
  };
}

type Place = Omit<Unit, 'text'> & Span;

function collectNamed(notice: Notice, page: Page): Place[] {
  const whole = new Set(notice.points.map(({ parent }) => parent));
  const points = notice.points
    .filter(({ id }) => !whole.has(id))
    .map((point): Place => {
      const lead = notice.groups.find(({ id }) => id === point.group)?.lead;
      const words =
        lead && sliceText(notice.blocks[lead.block]?.[page.script] ?? '', lead.start, lead.end);
      return {
        ...point,
        name: toPointName(point, notice, page),
        ...(words ? { lead: words } : {}),
      };
    });
  const leads = notice.groups.map(({ id, bodies, lead }): Place => {
    return {
      id,
      kind: 'passage',
      name: getSection(notice, lead.block).title[page.script],
      bodies,
      ...lead,
    };
  });
  return [...points, ...leads];
}

/** The stretches of a block that no named unit covers. */
function collectRests(block: number, length: number, units: readonly Place[]): Span[] {
  const rests: Span[] = [];
  let from = 0;
  for (const { start, end } of [...units, { start: length, end: length }]) {
    if (start > from) rests.push({ block, start: from, end: start });
    from = Math.max(from, end);
  }
  return rests;
}

/** Messages outside every unit: of the point whose other parts surround them, or of their section. */
function toPassage(span: Span, notice: Notice, page: Page): Place {
  const point = notice.points.find(
    ({ parent, block, start, end }) =>
      !parent && block === span.block && start <= span.start && end >= span.end,
  );
  if (point) return { ...point, name: toPointName(point, notice, page), ...span };
  const section = getSection(notice, span.block);
  return { id: section.id, kind: 'passage', name: section.title[page.script], bodies: [], ...span };
}

function trim(text: string): string {
  return text
    .replace(/^[\s，、；：。]+/u, '')
    .replace(/^[^\p{L}\p{N}]+$/u, '')
    .trimEnd();
}
