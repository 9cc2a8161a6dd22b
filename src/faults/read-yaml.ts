import { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';

/**
 * Reads YAML that an editor wrote and holds it against its schema.
 *
 * @param firstLine the line of `file` at which `text` begins
 * @returns the typed value, or every fault with its line and field
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
  firstLine = 1,
): { value?: z.infer<Schema>; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ message, pos }) => ({
      file,
      line: lineAt(pos[0]),
      place: 'YAML',
      found: message.split('\n')[0] ?? message,
      expected: 'well-formed YAML',
      hint: 'Quote a value that holds “: ” or begins with a mark, and indent with spaces.',
    }));
    return { faults };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues.map((issue): Fault => {
    const node = document.getIn(issue.path, true);
    const value: unknown = document.getIn(issue.path);
    const line = isNode(node) && node.range ? lineAt(node.range[0]) : firstLine;
    return {
      file,
      line,
      place: issue.path.join('.') || 'the whole',
      found: value === undefined ? 'nothing' : toShown(value),
      expected: issue.message,
      hint: getDescription(schema, issue.path) ?? 'The fields are described in src/schemas.',
    };
  });
  return { faults };
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
