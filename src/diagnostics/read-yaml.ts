import { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';

/**
 * Reads YAML that an editor wrote and holds it against its schema.
 *
 * @param firstLine the line of `file` at which `text` begins
 * @returns the typed value, or every diagnostic with its line and field
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
  firstLine = 1,
): { value?: z.infer<Schema>; diagnostics: Diagnostic[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    const diagnostics = document.errors.map(({ message, pos }) => ({
      file,
      line: lineAt(pos[0]),
      place: 'YAML',
      found: message.replace(/:?\n[^]*/, ''),
      expected: 'well-formed YAML',
      hint: 'Quote a value that holds “: ” or begins with a mark, and indent with spaces.',
    }));
    return { diagnostics };
  }
  // A file of nothing but comments is one in which nothing is entered yet.
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { value: result.data, diagnostics: [] };
  const diagnostics = result.error.issues
    .flatMap(toFieldIssues)
    .map(({ path, message }): Diagnostic => {
      const node = document.getIn(path, true);
      const value: unknown = document.getIn(path);
      return {
        file,
        line: isNode(node) && node.range ? lineAt(node.range[0]) : firstLine,
        place: path.join('.') || 'the whole',
        found: value === undefined ? 'nothing' : toShown(value),
        expected: message,
        hint: getDescription(schema, path) ?? 'The fields are described in src/schemas.',
      };
    });
  return { diagnostics };
}

interface FieldIssue {
  path: PropertyKey[];
  message: string;
}

/** An issue with unknown fields speaks of each of them, not of what holds them. */
function toFieldIssues(issue: z.core.$ZodIssue): FieldIssue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'no such field' }));
}

function toShown(value: unknown): string {
  const text = JSON.stringify(isNode(value) ? value.toJSON() : value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The sentence that a schema has for the field at `path`. */
function getDescription(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  let json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  for (const key of path) {
    const next = typeof key === 'number' ? json.items : json.properties?.[String(key)];
    if (typeof next !== 'object' || Array.isArray(next)) return undefined;
    json = next as typeof json;
  }
  return json.description;
}
