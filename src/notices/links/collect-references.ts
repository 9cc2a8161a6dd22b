import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Element, Span } from '../mdx/prose.ts';
import type { Kind } from '../../schemas/components.ts';
import { getDate } from '../date.ts';
import { findGround, isSame } from './grounding.ts';
import { judgeReason } from '../rules/reasons.ts';
import type { Notice, Point } from '../notice.ts';
import type { Again } from './relations.ts';

/** A reference from a point of a notice to one of an earlier notice; both were found. */
export interface Reference {
  later: Notice;
  point: Point;
  earlier: Notice;
  target: Point;
  /** Of a finding made again: its entry, and where its ground stands in `point`. */
  again?: { entry: Again; ground: Span[] };
  at: Place;
}

/** Where a reference is written. */
type Place = Pick<Diagnostic, 'file' | 'line' | 'place'>;

/** Reads what the responses of `later` answer; `known` are all notices by id. */
export function collectAnswers(later: Notice, known: ReadonlyMap<string, Notice>) {
  return later.points.flatMap((point) =>
    (point.answers ?? []).map((to): Reference | Diagnostic => {
      const { line } = later.elements.find(
        ({ tag, attributes }) => tag === 'Response' && attributes['id'] === point.id,
      ) as Element;
      const at = { file: later.file, line, place: `<Response ${point.id}> answers` };
      const answered: readonly Kind[] = ['finding', 'requirement'];
      const found = findTarget(to, later, known, answered, at);
      return 'found' in found ? found : { later, point, ...found, at };
    }),
  );
}

/** Reads which findings of earlier notices are made again in `later`. */
export function collectAgain(later: Notice, known: ReadonlyMap<string, Notice>) {
  const file = later.file.replace(/notice\.mdx$/, 'links.yaml');
  return later.again.map((entry, index): Reference | Diagnostic => {
    const at = { file, place: `again[${index}] ${entry.from} → ${entry.to}` };
    const point = later.points.find(({ id }) => id === entry.to);
    if (point?.kind !== 'finding') {
      const found = point
        ? `“${entry.to}”, a ${point.kind}`
        : `“${entry.to}”, which this notice does not have`;
      const hint = 'Mend the id.';
      return { ...at, found, expected: 'a finding of this notice', hint };
    }
    const target = findTarget(entry.from, later, known, ['finding'], at);
    if ('found' in target) return target;
    if (later.again.findIndex(({ from, to }) => from === entry.from && to === entry.to) < index) {
      const hint = 'Put both grounds into one entry.';
      return { ...at, found: 'the same pair a second time', expected: 'every pair once', hint };
    }
    if (!isSame(entry.ground)) {
      const hint = 'List the words that both findings share.';
      return {
        ...at,
        found: 'grounds that differ',
        expected: 'the same words on both sides',
        hint,
      };
    }
    const { from, to } = entry.ground;
    const before = findGround(from, target.target, toText(target.earlier, target.target, later));
    const ground = findGround(to, point, toText(later, point, later));
    if (typeof before === 'string' || typeof ground === 'string') {
      const [id, words] =
        typeof before === 'string' ? [entry.from, before] : [entry.to, ground as string];
      const found = `“${words}” not in ${id}, or not in this order`;
      const hint = `Quote the words in ${later.script}, as they stand in both findings, in the order of each.`;
      return { ...at, found, expected: 'words of both findings', hint };
    }
    const [wrong] = judgeReason(
      { ...at, why: entry.why?.[later.script] },
      [later, target.earlier].flatMap(({ blocks }) => blocks.map((block) => block[later.script])),
      later.blocks.map((block) => block[later.script]),
    );
    return wrong ?? { later, point, ...target, again: { entry, ground }, at };
  });
}

function toText(notice: Notice, { block }: Point, { script }: Notice): string {
  return notice.blocks[block]?.[script] ?? '';
}

/** Finds the point that `to` names, and judges whether `later` may refer to it. */
function findTarget(
  to: string,
  later: Notice,
  known: ReadonlyMap<string, Notice>,
  kinds: readonly Kind[],
  at: Place,
): Pick<Reference, 'earlier' | 'target'> | Diagnostic {
  const [notice = '', id = ''] = to.split('#');
  const diagnostic = (found: string, expected: string, hint: string): Diagnostic => ({
    ...at,
    found,
    expected,
    hint,
  });
  const earlier = known.get(notice);
  const target = earlier?.points.find((point) => point.id === id);
  if (!earlier || !target) {
    const hint = earlier
      ? `Take the id from content/notices/${notice}/notice.mdx.`
      : 'Mend the name of the folder, or leave the reference out until that notice is here.';
    const expected = earlier ? `a point of ${notice}` : 'a notice of content/notices';
    return diagnostic(`${to}, which does not exist`, expected, hint);
  }
  if (earlier === later)
    return diagnostic(`${to}, of the same notice`, 'a point of an earlier notice', 'Mend the id.');
  if (!kinds.includes(target.kind)) {
    const hint = 'Refer to the point that is meant, at its finest part.';
    return diagnostic(`${to}, a ${target.kind}`, `a ${kinds.join(' or ')}`, hint);
  }
  const [day, before] = [getDate(later), getDate(earlier)];
  if (day && day < before) {
    const hint = 'Mend the id, or the date that is wrong.';
    return diagnostic(`${to}, of ${before}`, `a notice of ${day} or before`, hint);
  }
  return { earlier, target };
}
