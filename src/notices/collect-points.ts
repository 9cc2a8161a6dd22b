import { sliceText } from '../script/code-points.ts';
import type { Element, Prose } from './mdx/prose.ts';
import { getKind, type FactName, type Status } from '../schemas/components.ts';
import { collectAncestors } from './mdx/spans.ts';
import type { Fact, Group, Point } from './notice.ts';

/** Reads the points and their parts out of a free of diagnostics notice, in the order of the text. */
export function collectPoints({ elements }: Prose): Point[] {
  const counts = new Map<string, number>();
  const next = (of: string): number => {
    const number = (counts.get(of) ?? 0) + 1;
    counts.set(of, number);
    return number;
  };
  return elements.flatMap((element): Point[] => {
    const ancestors = collectAncestors(element.parent, elements);
    const parent = ancestors.find(({ tag }) => getKind(tag));
    const kind = getKind(element.tag) ?? (element.tag === 'Part' && parent && getKind(parent.tag));
    if (!kind) return [];
    const group = ancestors.find(({ tag }) => tag === 'Group');
    const owner = [element, ...ancestors].find(({ attributes }) => attributes['bodies']);
    const parentId = element.tag === 'Part' ? parent?.attributes['id'] : undefined;
    return [
      {
        id: element.attributes['id'] ?? '',
        kind,
        number: next(parentId ?? kind),
        section: ancestors.find(({ tag }) => tag === 'Section')?.attributes['id'] ?? '',
        bodies: toList(owner?.attributes['bodies']),
        group: group?.attributes['id'],
        parent: parentId,
        ...(element.tag === 'Response' && collectResponse(element, elements)),
        ...toSpan(element),
      },
    ];
  });
}

/** What a response answers, and the words in it that state how far it is, and when. */
function collectResponse(
  response: Element,
  elements: readonly Element[],
): Pick<Point, 'answers' | 'status' | 'day'> {
  const find = (tag: string) =>
    elements.find(
      (element) =>
        element.tag === tag && collectAncestors(element.parent, elements).includes(response),
    );
  const [status, day] = [find('Status'), find('Day')];
  return {
    answers: toList(response.attributes['answers']),
    ...(status && { status: { is: status.attributes['is'] as Status, ...toSpan(status) } }),
    ...(day && { day: { date: day.attributes['date'] as string, ...toSpan(day) } }),
  };
}

/** Reads the groups of findings, each with the words that stand before its first point. */
export function collectGroups({ blocks, elements }: Prose): Group[] {
  return elements.flatMap((element, index): Group[] => {
    if (element.tag !== 'Group') return [];
    const first = elements.find(({ parent, tag }) => parent === index && getKind(tag));
    const span = toSpan(element);
    const lead = sliceText(blocks[span.block]?.text ?? '', span.start, first?.start ?? span.end);
    const end = span.start + [...lead.replace(/[，、：；\s]+$/u, '')].length;
    const { id = '', bodies } = element.attributes;
    return [{ id, bodies: toList(bodies), ...span, lead: { ...span, end } }];
  });
}

/** Reads the key facts, in the order of the text. */
export function collectFacts({ elements }: Prose): Fact[] {
  return elements.flatMap((element): Fact[] => {
    if (element.tag !== 'Fact') return [];
    const { name, date } = element.attributes;
    return [{ name: name as FactName, date, ...toSpan(element) }];
  });
}

function toSpan({ block, start, end }: Element) {
  return { block, start, end };
}

function toList(words: string | undefined): string[] {
  return words?.split(' ') ?? [];
}
