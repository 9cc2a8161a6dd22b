import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Kind } from '../../schemas/components.ts';
import { toNumber } from '../numeral.ts';
import type { Point } from '../notice.ts';

const count = '([〇零一二三四五六七八九十百兩两]+|\\d+)[項项點点條条個个]';

/** How a summary counts the points of a kind, in either script. */
const counted: Partial<Record<Kind, RegExp>> = {
  finding: new RegExp(`[發发][現现](?:[問问][題题]${count}|${count}[問问][題题])`, 'u'),
  requirement: new RegExp(`整改意[見见]${count}|${count}整改意[見见]`, 'u'),
  commitment: new RegExp(`表[態态]${count}|${count}表[態态]`, 'u'),
};

/** Holds the counts that a summary states against the points that are marked. */
export function judgeSummary(
  summary: string,
  points: readonly Point[],
  file: string,
): Diagnostic[] {
  return Object.entries(counted).flatMap(([kind, pattern]): Diagnostic[] => {
    const [said, after, before] = pattern.exec(summary) ?? [];
    if (said === undefined) return [];
    const marked = points.filter((point) => point.kind === kind && !point.parent).length;
    if (toNumber(after ?? before ?? '') === marked) return [];
    return [
      {
        file,
        place: 'summary',
        found: `“${said}”`,
        expected: `${marked}, as many as are marked`,
        hint: 'Mend the count, or mark the points that are missing.',
      },
    ];
  });
}
