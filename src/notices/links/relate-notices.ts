import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/words.ts';
import { collectAgain, collectAnswers, type Reference } from './collect-references.ts';
import { getDate, getDayName } from '../date.ts';
import type { Notice } from '../notice.ts';
import type { Answer, Repetition } from './relations.ts';
import { toAnswers, toRepetitions } from './make-relations.ts';

/**
 * Resolves the references between notices in both directions, so that the pages of each can be made
 * from it alone.
 *
 * @returns the notices with their relations, or every reference that is wrong
 */
export function relateNotices(notices: readonly Notice[]): {
  notices: Notice[];
  diagnostics: Diagnostic[];
} {
  const known = new Map(notices.map((notice) => [notice.id, notice]));
  const read = notices.flatMap((notice) => {
    const references = [...collectAnswers(notice, known), ...collectAgain(notice, known)];
    return references.length > 0 ? [...judgeDay(notice), ...references] : [];
  });
  const references = read.filter((one) => 'target' in one);
  const diagnostics = [...read.filter((one) => 'found' in one), ...judgeCircles(references)];
  if (diagnostics.length > 0) return { notices: [], diagnostics };
  // Equal days: as the folders are named, so that the same content always gives the same site.
  references.sort((a, b) => getDate(a.later).localeCompare(getDate(b.later)));
  const outward = Map.groupBy(references, ({ later }) => later.id);
  const inward = Map.groupBy(references, ({ earlier }) => earlier.id);
  return {
    notices: notices.map((notice) => relate(notice, outward.get(notice.id), inward.get(notice.id))),
    diagnostics: [],
  };
}

function relate(notice: Notice, outward: Reference[] = [], inward: Reference[] = []): Notice {
  if (outward.length + inward.length === 0) return notice;
  const order = new Map(notice.points.map(({ id }, index) => [id, index]));
  const sort = <T extends Answer | Repetition>(relations: T[]): T[] =>
    relations.sort((a, b) => (order.get(a.point) ?? 0) - (order.get(b.point) ?? 0));
  return {
    ...notice,
    relations: {
      answers: sort(toAnswers(outward, 'earlier')),
      // The newest report first, and within one report as its text runs.
      answeredBy: sort(toNewest(inward).flatMap((report) => toAnswers(report, 'later'))),
      repeats: sort(toRepetitions(outward, 'earlier')),
      repeatedBy: sort(toRepetitions(inward, 'later')),
    },
  };
}

/** References from the same notice together, the newest notice first. */
function toNewest(references: readonly Reference[]): Reference[][] {
  return [...Map.groupBy(references, ({ later }) => later.id).values()].reverse();
}

/** What refers to others must have a day, by which the newest is known. */
function judgeDay(notice: Notice): Diagnostic[] {
  if (getDate(notice)) return [];
  const name = getDayName(notice);
  return [
    {
      id: 'references/undated',
      file: notice.file,
      place: `<Fact ${name}>`,
      found: say('提到別的通報而沒有日期', 'no day, though the notice refers to others'),
      expected: say('正文所據的日期', 'the day that the text speaks from'),
      hint: say(
        `在正文說到之處標 <Fact name="${name}" date="…">。`,
        `Mark it where it stands, as <Fact name="${name}" date="…">.`,
      ),
    },
  ];
}

/** Days alone do not keep two notices of one day from referring to each other. */
function judgeCircles(references: readonly Reference[]): Diagnostic[] {
  const next = Map.groupBy(references, ({ later }) => later.id);
  const leads = (from: string, to: string, seen = new Set<string>()): boolean => {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (next.get(from) ?? []).some(({ earlier }) => leads(earlier.id, to, seen));
  };
  return references
    .filter(({ later, earlier }) => leads(earlier.id, later.id))
    .map(({ later, earlier, target, at }) => ({
      ...at,
      id: 'references/circle',
      found: say(
        `${earlier.id}#${target.id}，而那篇又提到 ${later.id}`,
        `${earlier.id}#${target.id}, of a notice that in turn refers to ${later.id}`,
      ),
      expected: say('只指向較早的通報', 'references that lead back in time alone'),
      hint: say('刪去正文並不支持的一條。', 'Take out the one that the text does not bear.'),
    }));
}
