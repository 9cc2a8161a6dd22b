import { sliceText } from '../edition/text.ts';
import type { Fault } from '../faults/fault.ts';
import type { Element, Prose } from '../prose/prose.ts';
import type { Body } from '../schemas/bodies.ts';

/** Finds names that point to nothing, and dates that differ from the words they stand for. */
export function judgeReferences(prose: Prose, bodies: readonly Body[], file: string): Fault[] {
  const known = bodies.map((body) => body.id);
  return prose.elements.flatMap((element) => [
    ...judgeBodies(element, known, file),
    ...judgeDate(element, prose, file),
  ]);
}

function judgeBodies(element: Element, known: readonly string[], file: string): Fault[] {
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
  { attributes, block, start, end, line }: Element,
  prose: Prose,
  file: string,
): Fault[] {
  const date = attributes['date'];
  if (date === undefined) return [];
  const words = sliceText(prose.blocks[block]?.text ?? '', start, end);
  const [, year, month, day] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(words) ?? [];
  const said = year && month && day && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (said === date) return [];
  return [
    {
      file,
      line,
      place: `<Fact ${attributes['name'] ?? ''}> date`,
      found: `${date} for “${words}”`,
      expected: said ?? 'words of the form 2020年3月10日',
      hint: 'The date is the one that the marked words state, as YYYY-MM-DD.',
    },
  ];
}
