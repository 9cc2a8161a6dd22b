import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Block, Span } from '../mdx/prose.ts';
import type { Kind } from '../../schemas/components.ts';
import type { Links } from '../../schemas/links.ts';
import { findGround, isSame } from '../links/grounding.ts';
import type { Point } from '../notice.ts';

/** A link whose ends exist and whose ground was found in both. */
export interface FoundLink {
  from: string;
  to: string;
  ground: { from: Span[]; to: Span[] };
  why?: string | undefined;
}

/** Columns of the chart: a link leads from one to a later one. */
const ranks: Record<Kind, number> = {
  finding: 0,
  requirement: 1,
  commitment: 2,
  instruction: 2,
  response: 2,
};

/**
 * Holds the editors’ cross-references against the text: every end exists, leads onward and has the
 * ground word for word, and every finding is either linked or said to be open.
 *
 * @param file the register, for the diagnostics
 */
export function judgeLinks(
  { links, open }: Pick<Links, 'links' | 'open'>,
  points: readonly Point[],
  blocks: readonly Block[],
  file: string,
): { links: FoundLink[]; diagnostics: Diagnostic[] } {
  const known = new Map(points.map((point) => [point.id, point]));
  const diagnostics: Diagnostic[] = [];
  const found = links.flatMap((link, index): FoundLink[] => {
    const place = `links[${index}] ${link.from} → ${link.to}`;
    const diagnostic = (what: string, expected: string, hint: string): [] => {
      diagnostics.push({ file, place, found: what, expected, hint });
      return [];
    };
    const from = known.get(link.from);
    const to = known.get(link.to);
    if (!from || !to) {
      const missing = from ? link.to : link.from;
      return diagnostic(
        `“${missing}”, which the notice does not have`,
        'ids of points or parts',
        'Mend the id.',
      );
    }
    if (ranks[to.kind] <= ranks[from.kind]) {
      const hint =
        'A finding leads to any other kind, a requirement to a commitment or an instruction.';
      return diagnostic(
        `a ${from.kind} that leads to a ${to.kind}`,
        'a kind that comes later',
        hint,
      );
    }
    if (links.findIndex((other) => other.from === link.from && other.to === link.to) < index) {
      return diagnostic(
        'the same link a second time',
        'every link once',
        'Put both grounds into one link.',
      );
    }
    if (!isSame(link.ground)) {
      return diagnostic(
        'grounds that differ',
        'the same words on both sides',
        'List the words that both points share.',
      );
    }
    const start = findGround(link.ground.from, from, blocks[from.block]?.text ?? '');
    const end = findGround(link.ground.to, to, blocks[to.block]?.text ?? '');
    if (typeof start === 'string' || typeof end === 'string') {
      const [id, words] = typeof start === 'string' ? [link.from, start] : [link.to, end as string];
      const hint =
        'Quote the words as they stand in the point, in the order in which they stand there.';
      return diagnostic(
        `“${words}” not in ${id}, or not in this order`,
        'words of both points',
        hint,
      );
    }
    return [{ from: link.from, to: link.to, ground: { from: start, to: end }, why: link.why }];
  });
  return {
    links: found,
    diagnostics: [...diagnostics, ...judgeFindings({ links, open }, points, file)],
  };
}

function judgeFindings(
  { links, open }: Pick<Links, 'links' | 'open'>,
  points: readonly Point[],
  file: string,
): Diagnostic[] {
  if (links.length + open.length === 0) return [];
  const findings = points.filter(({ kind }) => kind === 'finding');
  const linked = new Set(
    links.map(({ from }) => points.find(({ id }) => id === from)?.parent ?? from),
  );
  const unknown = open.flatMap(({ finding }, index): Diagnostic[] => {
    const place = `open[${index}] ${finding}`;
    const diagnostic = { file, place, expected: 'a finding that no link leads from, once' };
    if (!findings.some(({ id }) => id === finding)) {
      return [
        {
          ...diagnostic,
          found: 'no finding of the notice',
          hint: 'Mend the id, or take the entry out.',
        },
      ];
    }
    if (linked.has(finding)) {
      return [
        {
          ...diagnostic,
          found: 'a finding that a link leads from',
          hint: 'Take the link or the entry out.',
        },
      ];
    }
    const again = open.findIndex((other) => other.finding === finding) < index;
    return again
      ? [{ ...diagnostic, found: 'the finding a second time', hint: 'Take one out.' }]
      : [];
  });
  const missing = findings
    .filter(
      ({ id, parent }) => !parent && !linked.has(id) && !open.some(({ finding }) => finding === id),
    )
    .map(({ id }) => ({
      file,
      place: id,
      found: 'a finding that is neither linked nor open',
      expected: 'a decision on every finding',
      hint: 'Add a link with its ground, or an entry under `open` that says what was looked at.',
    }));
  return [...unknown, ...missing];
}
