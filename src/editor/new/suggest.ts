import type { StatusEntry } from '../../schemas/statuses.ts';
import { count } from './count.ts';
import { markDates } from './mark-dates.ts';
import { markResponse, toHeading } from './mark-paragraph.ts';
import { markItem, markPoints } from './mark-points.ts';
import { readOutline, type Outlined } from './outline.ts';
import { getKind, type Found } from './paragraph-kind.ts';
import { isResponse } from './suggest-report.ts';
import { countTitleLines } from './title.ts';

export interface Suggested {
  id: string;
  /** A heading of ours, in zh-Hant; none where the first paragraph is one. */
  title?: string;
  /** Paragraphs in MDX, dates and numbered points marked. */
  paragraphs: string[];
}

/**
 * Suggests the sections of a notice, one for each heading of the text's own or else for each run of
 * paragraphs of a kind, the dates that are key facts, and a point for each 一是……二是…… of a
 * paragraph whose kind has points, or for each item （一）…… under such a heading.
 *
 * @param report of a rectification report: the register of statuses, in its script. A paragraph on
 *   one finding is a response there, and 一是……二是…… in it no points
 */
export function suggestSections(
  paragraphs: readonly string[],
  report?: { statuses: readonly StatusEntry[] },
): Suggested[] {
  const used = new Map<string, number>();
  const facts = new Set<string>();
  const counts = new Map<string, number>();
  const titled = countTitleLines(paragraphs);
  const outline = readOutline(paragraphs, titled, Boolean(report));
  if (outline) return suggestOutlined(paragraphs, outline, report);
  const sections: (Suggested & { kind: string })[] = [];
  paragraphs.forEach((text, index) => {
    const [kind, title, , tag] =
      index < titled
        ? ofTitle
        : report
          ? getReportKind(text, sections.at(-1)?.kind)
          : getKind(text);
    const marked =
      index < titled
        ? toHeading(text, 1)
        : report && tag
          ? markResponse(text, report.statuses, counts)
          : tag
            ? markPoints(text, tag, counts)
            : markDates(text, facts, Boolean(report));
    const last = sections.at(-1);
    if (last?.kind === kind && kind !== 'part') {
      last.paragraphs.push(marked);
      return;
    }
    const nth = count(kind, used);
    const id = toId(kind, nth);
    const head = index < titled ? {} : { title: nth > 1 ? `${title}（${nth}）` : title };
    sections.push({ kind, id, ...head, paragraphs: [marked] });
  });
  return sections.map(({ kind: _, ...section }) => section);
}

/** The sections of a text with headings of its own, each heading at the head of its section. */
function suggestOutlined(
  paragraphs: readonly string[],
  outline: readonly Outlined[],
  report?: { statuses: readonly StatusEntry[] },
): Suggested[] {
  const used = new Map<string, number>();
  const facts = new Set<string>();
  const counts = new Map<string, number>();
  return outline.map(({ start, end, id, title, heading, tag }) => ({
    id: toId(id, count(id, used)),
    ...(title && { title }),
    paragraphs: paragraphs.slice(start, end).map((text, index) => {
      if (heading && (heading === 1 || index === 0)) return toHeading(text, heading);
      if (report && isResponse(text)) return markResponse(text, report.statuses, counts);
      return tag ? markItem(text, tag, counts) : markDates(text, facts, Boolean(report));
    }),
  }));
}

/** The id of the nth section of a kind: only what has no name of its own is numbered from the first. */
function toId(kind: string, nth: number): string {
  return kind === 'part' || nth > 1 ? `${kind}-${nth}` : kind;
}

/** What the lines of the title are: their words head the whole. */
const ofTitle: Found = ['heading', ''];

const next = /^(?:[一二三四五六七八九十]+、)?(?:下一步|今后|今後)/u;

/** What a paragraph of a rectification report seems to be about, after one of the kind `before`. */
function getReportKind(text: string, before?: string): Found {
  if (isResponse(text)) return ['responses', '各項整改', undefined, 'Response'];
  if (next.test(text) || before === 'next') return ['next', '下一步'];
  return before === 'responses' ? ['responses', '各項整改'] : ['progress', '整改進展'];
}
