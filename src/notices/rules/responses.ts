import { sliceText } from '../../script/code-points.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Element, Prose } from '../mdx/prose.ts';
import { placeSchema } from '../../schemas/components.ts';
import type { NoticeFrontMatter } from '../../schemas/notice.ts';
import type { StatusEntry } from '../../schemas/statuses.ts';
import { findStatuses } from '../find-statuses.ts';
import { collectAncestors } from './elements.ts';

/**
 * Holds the responses of a notice against its own words: they stand in rectification reports alone,
 * and a status says what the words say that it marks.
 *
 * @param statuses the register, its words in the script of the notice
 */
export function judgeResponses(
  { blocks, elements }: Prose,
  genre: NoticeFrontMatter['genre'],
  statuses: readonly StatusEntry[],
  file: string,
): Diagnostic[] {
  const seen = new Set<string>();
  return elements.flatMap((element): Diagnostic[] => {
    const { tag, attributes, line } = element;
    const diagnostic = {
      file,
      line,
      place: `<${tag} ${attributes['id'] ?? attributes['is'] ?? ''}>`,
    };
    if (tag === 'Response') return judgeResponse(element, genre, diagnostic);
    if (tag !== 'Status' && tag !== 'Day') return [];
    const place = tag === 'Day' ? '<Day>' : diagnostic.place;
    const owner = collectAncestors(element.parent, elements).find((one) => one.tag === 'Response');
    const key = `${tag} ${owner?.attributes['id']}`;
    const again = seen.has(key);
    seen.add(key);
    if (!owner || again) {
      const found = owner ? `a second <${tag}> in one response` : `a <${tag}> outside a response`;
      const hint = owner
        ? 'Mark the words that hold for the whole response, or divide it into two.'
        : 'Mark the whole of what the report says of the finding as a <Response>.';
      return [{ ...diagnostic, place, found, expected: `one <${tag}> within a <Response>`, hint }];
    }
    if (tag === 'Day') return [];
    const words = sliceText(blocks[element.block]?.text ?? '', element.start, element.end);
    const said = [...new Set(findStatuses(words, statuses).map(({ status }) => status))];
    if (said.length === 1 && said[0] === attributes['is']) return [];
    const own = statuses.filter(({ status }) => status === attributes['is']);
    return [
      {
        ...diagnostic,
        found: `“${words}”, which says ${said.join(' and ') || 'no status that is known'}`,
        expected: `words as ${own.flatMap((entry) => entry.words).join(', ')}`,
        hint: 'Mark the words that state it and write in `is` what they say; a new wording goes into content/registers/statuses.yaml.',
      },
    ];
  });
}

function judgeResponse(
  { attributes }: Element,
  genre: NoticeFrontMatter['genre'],
  diagnostic: Pick<Diagnostic, 'file' | 'line' | 'place'>,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (genre !== 'rectification-report') {
    diagnostics.push({
      ...diagnostic,
      found: `a response in a notice of the genre ${genre}`,
      expected: 'responses in rectification reports alone',
      hint: 'Write `genre: rectification-report`, or mark the words as another kind of point.',
    });
  }
  const places = attributes['answers']?.split(' ') ?? [];
  for (const [index, place] of places.entries()) {
    const again = places.indexOf(place) < index;
    if (!again && placeSchema.safeParse(place).success) continue;
    diagnostics.push({
      ...diagnostic,
      found: again ? `“${place}” a second time` : `“${place}” in \`answers\``,
      expected: '<notice>#<point>, each once, separated by spaces',
      hint: 'Take it from the address of the point that is answered.',
    });
  }
  return diagnostics;
}
