import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Element, Prose } from '../mdx/prose.ts';
import { components, getKind, type ComponentName } from '../../schemas/components.ts';

/** Finds what is wrong with the components of the notice `file`: names, attributes, ids, nesting. */
export function judgeElements({ elements }: Prose, file: string): Diagnostic[] {
  return [
    ...elements.flatMap((element) => [
      ...judgeName(element, file),
      ...judgePlace(element, elements, file),
    ]),
    ...judgeIds(elements, file),
  ];
}

function judgeName({ tag, attributes, line }: Element, file: string): Diagnostic[] {
  const names = Object.keys(components);
  if (!names.includes(tag)) {
    return [
      {
        file,
        line,
        place: `<${tag}>`,
        found: 'a component that notices do not have',
        expected: `one of ${names.join(', ')}`,
        hint: 'Mind the capital; what a component does is said in src/schemas/components.ts.',
      },
    ];
  }
  const result = components[tag as ComponentName].safeParse(attributes);
  return (result.error?.issues ?? []).map((issue) => {
    const name = issue.path.join('.');
    return {
      file,
      line,
      place: `<${tag}> ${name}`.trim(),
      found:
        name in attributes ? JSON.stringify(attributes[name]) : 'no such attribute or too many',
      expected: issue.message,
      hint: `The attributes of <${tag}> are described in src/schemas/components.ts.`,
    };
  });
}

function judgePlace(element: Element, elements: readonly Element[], file: string): Diagnostic[] {
  const { tag, line, start, end, blocks, parent } = element;
  const ancestors = collectAncestors(parent, elements);
  const place = toPlace(element);
  const diagnostics: Diagnostic[] = [];
  if (tag === 'Section') {
    if (blocks === 0) {
      diagnostics.push({
        file,
        line,
        place,
        found: 'a section without a paragraph',
        expected: 'paragraphs between blank lines',
        hint: 'Leave a blank line after <Section …> and before </Section>.',
      });
    }
    return diagnostics;
  }
  if (blocks > 0 || start === end) {
    diagnostics.push({
      file,
      line,
      place,
      found: start === end && blocks === 0 ? 'no text' : 'whole paragraphs',
      expected: 'words of one paragraph',
      hint: `Put <${tag}> right before and </${tag}> right after the words it marks.`,
    });
  }
  const nest = ancestors.find((ancestor) => getKind(ancestor.tag));
  if (getKind(tag) && nest) {
    diagnostics.push({
      file,
      line,
      place,
      found: `a point within the point ${toPlace(nest)}`,
      expected: 'points side by side',
      hint: 'Close the outer point first, or mark its sentences as <Part>.',
    });
  }
  if (tag === 'Part' && !nest) {
    diagnostics.push({
      file,
      line,
      place,
      found: 'a part outside every point',
      expected: 'a <Part> within a point',
      hint: 'Mark the whole as a point, or make this a point of its own.',
    });
  }
  return diagnostics;
}

function judgeIds(elements: readonly Element[], file: string): Diagnostic[] {
  const seen = new Map<string, Element>();
  return elements.flatMap((element): Diagnostic[] => {
    const id = element.tag === 'Term' ? undefined : element.attributes['id'];
    const first = id === undefined ? undefined : seen.get(id);
    if (id !== undefined && !first) seen.set(id, element);
    if (!first) return [];
    return [
      {
        file,
        line: element.line,
        place: toPlace(element),
        found: `the id “${id}” a second time; it stands first in line ${first.line}`,
        expected: 'every id once',
        hint: 'Give the newer one an id that was never used; published ids do not change.',
      },
    ];
  });
}

/** The elements around the one whose parent is `parent`, innermost first. */
export function collectAncestors(parent: number, elements: readonly Element[]): Element[] {
  const element = elements[parent];
  return element ? [element, ...collectAncestors(element.parent, elements)] : [];
}

function toPlace({ tag, attributes }: Element): string {
  const name = attributes['id'] ?? attributes['name'];
  return name === undefined ? `<${tag}>` : `<${tag} ${name}>`;
}
