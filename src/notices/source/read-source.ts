import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTMLStrict } from 'entities';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { joinWrappedLines, leaveOutPageNumbers } from './line-breaks.ts';
import { leaveOutReadings } from './machine-pinyin.ts';
import type { Encoding, NoticeFrontMatter, Normalisation } from '../../schemas/notice.ts';

/** A source as the notice is compared with it: decoded, one paragraph a line. */
export interface ReadSource {
  text: string;
  bytes: number;
  /** What was left out to make it so, in the order of the schema. */
  normalised: Normalisation[];
}

/** Reads the source of the notice in `folder`, and holds it against what the front matter says. */
export function readSource(
  root: string,
  folder: string,
  { source }: Pick<NoticeFrontMatter, 'source'>,
): { source?: ReadSource; diagnostics: Diagnostic[] } {
  const file = `${folder}/${source.file}`;
  const path = join(root, file);
  const restore = 'Put the file back byte for byte as received; never edit it.';
  const makeDiagnostic = (found: string, expected: string, hint = restore): Diagnostic => ({
    file,
    place: 'source',
    found,
    expected,
    hint,
  });
  if (!existsSync(path))
    return { diagnostics: [makeDiagnostic('no such file', 'the text as received')] };
  const bytes = readFileSync(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  const diagnostics =
    found === source.sha256 ? [] : [makeDiagnostic(`SHA-256 ${found}`, source.sha256)];
  const decoded = decodeSource(bytes, source.encoding);
  if (decoded === undefined) {
    const hint = 'Say in the front matter, under `source.encoding`, how the file is encoded.';
    return {
      diagnostics: [
        ...diagnostics,
        makeDiagnostic('bytes that are not so encoded', source.encoding, hint),
      ],
    };
  }
  const { text, normalised } = normaliseSource(decoded);
  if (normalised.join() !== source.normalised.join()) {
    const hint = `Write \`normalised: [${normalised.join(', ')}]\` under \`source\`, so that the collation says so.`;
    const said = source.normalised.join(', ') || 'nothing';
    diagnostics.push(
      makeDiagnostic(
        normalised.join(', ') || 'nothing to leave out',
        `${said}, as the front matter says`,
        hint,
      ),
    );
  }
  return { source: { text, bytes: bytes.length, normalised }, diagnostics };
}

/** Decodes `bytes`, a byte-order mark included; undefined where they are not so encoded. */
export function decodeSource(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Text nodes out of a source what is no text: the byte-order mark, the spelling of characters as entities
 * of HTML, carriage returns, lines that are page numbers, breaks at a fixed width, white space around
 * paragraphs, empty lines, and readings that a machine put behind characters. What remains has a
 * paragraph a line and no line feed at the end.
 */
export function normaliseSource(decoded: string): { text: string; normalised: Normalisation[] } {
  const steps: [Normalisation, (text: string) => string][] = [
    ['bom', (text) => text.replace(/^\ufeff/u, '')],
    ['entities', decodeHTMLStrict],
    ['line-ends', (text) => text.replace(/\r\n?/g, '\n')],
    ['page-numbers', leaveOutPageNumbers],
    ['wrapped-lines', joinWrappedLines],
    ['indents', (text) => text.replace(/^[ \t\u3000\u00a0]+|[ \t\u3000\u00a0]+$/gmu, '')],
    ['blank-lines', (text) => text.replace(/\n{2,}/g, '\n').replace(/^\n|\n$/g, '')],
    ['pinyin', leaveOutReadings],
  ];
  const normalised: Normalisation[] = [];
  const text = steps.reduce((before, [name, step]) => {
    const after = step(before);
    if (after !== before) normalised.push(name);
    return after;
  }, decoded);
  return { text, normalised };
}
