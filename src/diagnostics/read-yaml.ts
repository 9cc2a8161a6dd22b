import { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument, type Document, type YAMLParseError } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import { readText } from './read-file.ts';
import { collectStrays, describeStray } from './stray-characters.ts';
import { getLanguage, inLanguage, say, type Words } from './words.ts';

/** Where the value at a path of a YAML file is written; as near as it is, where there is none. */
export type Locate = (path: readonly PropertyKey[]) => Pick<Diagnostic, 'file' | 'line' | 'column'>;

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
): { value?: z.infer<Schema>; locate: Locate; diagnostics: Diagnostic[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const toPosition = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const locate: Locate = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return toPosition(node.range[0]);
    }
    return { file, line: firstLine };
  };
  const [error] = document.errors;
  if (error) {
    // Those after it are most often its consequences.
    const diagnostic = describeSyntax(text, error, toPosition);
    return { locate, diagnostics: [{ id: 'yaml/syntax', place: 'YAML', ...diagnostic }] };
  }
  let raw: unknown;
  try {
    // A file of nothing but comments is one in which nothing is entered yet.
    raw = document.toJS({ maxAliasCount: 20 }) ?? {};
  } catch {
    const diagnostic = { id: 'yaml/aliases', ...locate([]), place: 'YAML', ...aliases };
    return { locate, diagnostics: [diagnostic] };
  }
  const invisible = collectInvisible(raw).map(({ path, found }): Diagnostic => ({
    id: 'yaml/characters',
    ...locate(path),
    place: path.join('.'),
    found,
    expected: say('看得見的文字', 'text that can be seen'),
    hint: say('刪去這個字符，或改為要寫的字。', 'Delete it, or write the character that is meant.'),
  }));
  const result = schema.safeParse(raw);
  if (result.success && invisible.length === 0)
    return { value: result.data, locate, diagnostics: [] };
  const fields = collectFieldDiagnostics(raw, schema, document, locate);
  return { locate, diagnostics: [...invisible, ...fields] };
}

const aliases = {
  found: say('YAML 別名（* 與 &）引用過多', 'too many YAML aliases (* and &)'),
  expected: say('直接寫出的值', 'values that are written out'),
  hint: say('不用別名，把值寫出來。', 'Write the values out instead of referring to them.'),
};

/** What a YAML parser says; a full-width colon before it is the cause, which it does not see. */
function describeSyntax(
  text: string,
  { message, pos: [offset] }: YAMLParseError,
  toPosition: (offset: number) => ReturnType<Locate>,
): ReturnType<Locate> & Pick<Diagnostic, 'found' | 'expected' | 'hint'> {
  const expected = say('格式正確的 YAML', 'well-formed YAML');
  const lineEnd = text.indexOf('\n', offset);
  const before = lineEnd < 0 ? text : text.slice(0, lineEnd);
  const colon = [...before.matchAll(/^\s*[\w-]+：/gmu)].at(-1);
  if (colon) {
    return {
      ...toPosition(colon.index + colon[0].length - 1),
      found: say('全形冒號「：」（U+FF1A）', 'a full-width colon “：” (U+FF1A)'),
      expected,
      hint: say('欄名之後寫半形冒號加空格「: 」。', 'Write “: ” after the name of the field.'),
    };
  }
  return {
    ...toPosition(offset),
    found: message.replace(/:?\n[^]*/, ''),
    expected,
    hint: say(
      '含「: 」或以標點開頭的值加引號；縮進用空格。',
      'Quote a value that holds “: ” or begins with a mark, and indent with spaces.',
    ),
  };
}

interface FieldIssue {
  path: PropertyKey[];
  message: string;
}

function collectFieldDiagnostics(
  raw: unknown,
  schema: z.ZodType,
  document: Document,
  locate: Locate,
): Diagnostic[] {
  return collectIssues(raw, schema).map(({ path, message }) => {
    const value: unknown = document.getIn(path);
    return {
      id: 'yaml/field',
      ...locate(path),
      place: path.join('.') || say('全檔', 'the whole file'),
      found: value === undefined ? say('沒有', 'nothing') : abbreviate(value),
      expected: message,
      hint:
        getDescription(schema, path) ??
        say('各欄的說明見 src/schemas。', 'The fields are described in src/schemas.'),
    };
  });
}

const locales = { zh: z.locales.zhTW().localeError, en: z.locales.en().localeError };

/**
 * What a schema finds wrong, said in the language of this run. A list of unknown fields becomes an
 * issue for each.
 */
export function collectIssues(raw: unknown, schema: z.ZodType): FieldIssue[] {
  const { error } = schema.safeParse(raw, { error: locales[getLanguage()] });
  return (error?.issues ?? []).flatMap((issue): FieldIssue[] => {
    if (issue.code !== 'unrecognized_keys') return [issue];
    const message = inLanguage(say('沒有這一欄', 'no such field'));
    return issue.keys.map((key) => ({ path: [...issue.path, key], message }));
  });
}

function abbreviate(value: unknown): string {
  const text = JSON.stringify(isNode(value) ? value.toJSON() : value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Characters in any string of `value` that nobody sees; where one is spoken of, it may be written. */
function collectInvisible(
  value: unknown,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; found: Words }[] {
  if (typeof value === 'string') {
    // `from`, `keep` and `in` of a register quote a source, which may hold anything.
    if (path.length > 2 && ['from', 'in', 'keep'].includes(String(path.at(-1)))) return [];
    return collectStrays(value, 'editorial').map((stray) => ({
      path,
      found: describeStray(stray),
    }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => collectInvisible(inner, [...path, key]));
}

/** The sentence that a schema has for the field at `path`. */
function getDescription(schema: z.ZodType, path: readonly PropertyKey[]): Words | undefined {
  let json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  for (const key of path) {
    const next = typeof key === 'number' ? json.items : json.properties?.[String(key)];
    if (typeof next !== 'object' || Array.isArray(next)) return undefined;
    json = next as typeof json;
  }
  const { description: en, zh } = json as { description?: string; zh?: string };
  return en === undefined ? undefined : say(zh ?? en, en);
}

/** Reads the YAML file `file`, a path from `root`; one that is not there is empty. */
export function readYamlFile<Schema extends z.ZodType>(root: string, file: string, schema: Schema) {
  const { text, diagnostics } = readText(root, file);
  const missing = diagnostics.every(({ id }) => id === 'file/missing');
  const read = readYaml(text ?? '', schema, file);
  return missing ? read : { locate: read.locate, diagnostics };
}
