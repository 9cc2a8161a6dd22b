import { lengthOf } from '../../script/code-points.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Locate } from '../../diagnostics/read-yaml.ts';
import { say, type Words } from '../../diagnostics/words.ts';
import { isLoose } from '../ambiguities/punctuation.ts';
import type { Corrections } from '../../schemas/corrections.ts';

/** A change as the register has it, with its place in a paragraph of the source and the notice. */
export interface AppliedChange {
  block: number;
  sourceStart: number;
  start: number;
  from: string;
  to: string;
  kind: 'mark' | 'correction';
  reason: string;
  authority: string;
}

interface Place {
  at: number;
  from: string;
  to: string;
  kind: 'mark' | 'correction';
  reason: string;
  authority: string;
}

/**
 * Applies a register of corrections to the text of a source.
 *
 * @param source the text as received, paragraphs separated by line feeds
 * @param locate where an entry of the register is written, for the diagnostics
 * @returns the corrected paragraphs and every change in the order of the text; an entry that
 *   matches nothing or more than once, or a mark with another count, is a diagnostic
 */
export function applyCorrections(
  source: string,
  register: Corrections,
  locate: Locate = () => ({ file: '' }),
) {
  const diagnostics: Diagnostic[] = [];
  const places = [
    ...register.marks.flatMap((entry, index): Place[] => {
      const at = findMarks(source, entry.from);
      if (at.length !== entry.count) {
        diagnostics.push({
          id: 'corrections/count',
          ...locate(['marks', index]),
          place: `marks[${index}] ${entry.from} → ${entry.to}`,
          found: say(`源文有 ${at.length} 處`, `${at.length} in the source`),
          expected: say(`${entry.count}，如 count 所說`, `${entry.count}, as \`count\` says`),
          hint: say(
            '逐處重看之後改 count，或刪去這一條。',
            'Read the places anew and set `count`, or take the entry out.',
          ),
        });
      }
      return at.map((start) => ({ ...entry, at: start, kind: 'mark' }));
    }),
    ...register.corrections.flatMap((entry, index): Place[] => {
      const at = findOnce(source, entry.in, entry.from);
      if (typeof at === 'number') return [{ ...entry, at, kind: 'correction' }];
      diagnostics.push(
        toMatchDiagnostic(
          locate(['corrections', index]),
          `corrections[${index}] ${entry.from} → ${entry.to}`,
          entry.in,
          at.found,
        ),
      );
      return [];
    }),
  ].sort((a, b) => a.at - b.at || toRank(a) - toRank(b));
  return { ...replace(source, places), diagnostics };
}

/**
 * Where `mark` stands in `text` as a mark, in UTF-16 units: a comma, a colon or a point between two digits
 * belongs to the number, and a space is one only beside a digit or a mark in Chinese prose.
 */
export function findMarks(text: string, mark: string): number[] {
  return findAll(text, mark).filter((at) => {
    const [before = '', after = ''] = [text[at - 1], text[at + 1]];
    if (/[ \u00a0\u3000]/u.test(mark)) return isLoose(before, after);
    return !(/[,.:]/.test(mark) && /\d/.test(before) && /\d/.test(after));
  });
}

/** A correction goes before the mark that stands at its place. */
function toRank({ kind }: Place): number {
  return kind === 'correction' ? 0 : 1;
}

/** Where `part` stands in `text`, in `context`; or how often they were found. */
export function findOnce(text: string, context: string, part: string): number | { found: Words } {
  const contexts = findAll(text, context);
  const parts = findAll(context, part);
  const [outer, inner] = [contexts.length, parts.length];
  if (outer !== 1)
    return { found: say(`「${context}」有 ${outer} 處`, `“${context}” stands ${outer} times`) };
  if (inner !== 1)
    return {
      found: say(
        `「${context}」裡「${part}」有 ${inner} 處`,
        `“${part}” stands ${inner} times in “${context}”`,
      ),
    };
  return (contexts[0] as number) + (parts[0] as number);
}

/** The diagnostic of a register entry whose context does not hold exactly one place. */
export function toMatchDiagnostic(
  at: ReturnType<Locate>,
  place: string,
  context: string,
  found: Words,
): Diagnostic {
  return {
    id: 'corrections/place',
    ...at,
    place,
    found,
    expected: say(
      `正文有一處「${context}」，其中有一處該字`,
      `“${context}” once in the text, and the form once in it`,
    ),
    hint: say(
      '加長 in，到只有一處為止；那一處已不在時，刪去這一條。',
      'Lengthen `in` until it stands once, or take the entry out if its place is gone.',
    ),
  };
}

function findAll(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    found.push(at);
  return found;
}

function replace(source: string, places: readonly Place[]) {
  const paragraphs: string[] = [''];
  const changes: AppliedChange[] = [];
  let lineStart = 0;
  let from = 0;
  const copy = (until: number): void => {
    source
      .slice(from, until)
      .split('\n')
      .forEach((line, index) => {
        if (index === 0) paragraphs[paragraphs.length - 1] += line;
        else paragraphs.push(line);
      });
    const feed = source.lastIndexOf('\n', until - 1);
    if (feed >= from) lineStart = feed + 1;
    from = until;
  };
  for (const { at, ...place } of places) {
    if (at < from) continue;
    copy(at);
    const block = paragraphs.length - 1;
    const start = lengthOf(paragraphs[block] as string);
    const sourceStart = lengthOf(source.slice(lineStart, at));
    const { kind, reason, authority, to } = place;
    changes.push({ block, sourceStart, start, from: place.from, to, kind, reason, authority });
    paragraphs[block] += to;
    from = at + place.from.length;
  }
  copy(source.length);
  return { paragraphs, changes };
}
