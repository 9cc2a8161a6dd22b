import { sliceText } from '../../script/code-points.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Element, Prose } from '../mdx/prose.ts';
import type { Body } from '../../schemas/bodies.ts';

/** Finds names that point to nothing, and dates that differ from the words they stand for. */
export function judgeReferences(prose: Prose, bodies: readonly Body[], file: string): Diagnostic[] {
  const known = bodies.map((body) => body.id);
  return prose.elements.flatMap((element) => [
    ...judgeBodies(element, known, file),
    ...judgeDate(element, prose, file),
  ]);
}

function judgeBodies(element: Element, known: readonly string[], file: string): Diagnostic[] {
  const names = element.attributes['bodies']?.split(' ') ?? [];
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file,
      line: element.line,
      place: `<${element.tag} ${element.attributes['id'] ?? ''}> bodies`,
      found: `“${name}”, which the register does not have`,
      expected: `one of ${known.join(', ')}`,
      hint: 'Mend the name, or add the body to content/registers/bodies.yaml.',
    }));
}

function judgeDate(
  { tag, attributes, block, start, end, line }: Element,
  prose: Prose,
  file: string,
): Diagnostic[] {
  const date = attributes['date'];
  if (date === undefined) return [];
  const words = sliceText(prose.blocks[block]?.text ?? '', start, end);
  const said = readDate(words, tag === 'Day');
  if (said === date) return [];
  return [
    {
      file,
      line,
      place: `<${`${tag} ${attributes['name'] ?? ''}`.trim()}> date`,
      found: `${date} for “${words}”`,
      expected: said ?? 'words of the form 2020年3月10日',
      hint: 'The date is the one that the marked words state, as YYYY-MM-DD.',
    },
  ];
}

/** The date that words state, as ISO 8601; a month alone only where it will do. */
function readDate(words: string, monthly: boolean): string | undefined {
  const [, year, month, day] = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(words) ?? [];
  if (!year || !month || (!day && !monthly)) return undefined;
  return [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}
