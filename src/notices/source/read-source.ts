import { createHash } from 'node:crypto';
import { decodeHTMLStrict } from 'entities';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readBytes } from '../../diagnostics/read-file.ts';
import { say, type Words } from '../../diagnostics/words.ts';
import { decodeSource, recogniseBinary } from './decode.ts';
import { joinWrappedLines, leaveOutPageNumbers } from './line-breaks.ts';
import { leaveOutReadings } from './machine-pinyin.ts';
import type { NoticeFrontMatter, Normalisation } from '../../schemas/notice.ts';

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
  const { bytes, diagnostics: unread } = readBytes(root, file);
  if (!bytes) return { diagnostics: unread };
  const diagnostics: Diagnostic[] = [];
  const add = (id: string, found: Words, expected: Words | string, hint: Words): void => {
    diagnostics.push({ id, file, place: say('源文', 'source'), found, expected, hint });
  };
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (sum !== source.sha256) {
    add(
      'source/checksum',
      say(`SHA-256 ${sum}`, `SHA-256 ${sum}`),
      source.sha256,
      say(
        '放回與收到時逐位元組相同的檔案；不要改動它。',
        'Put the file back byte for byte as received; never edit it.',
      ),
    );
  }
  // What follows from another file than was received would only bury that.
  if (diagnostics.length > 0) return { diagnostics };
  const binary = recogniseBinary(bytes);
  const decoded = binary ? undefined : decodeSource(bytes, source.encoding);
  if (decoded === undefined) {
    add(
      'source/encoding',
      binary?.found ?? say('不是這種編碼的位元組', 'bytes that are not so encoded'),
      source.encoding,
      binary?.hint ??
        say(
          '在檔首 source.encoding 寫明檔案的編碼。',
          'Say in the front matter, under `source.encoding`, how the file is encoded.',
        ),
    );
    return { diagnostics };
  }
  const { text, normalised } = normaliseSource(decoded);
  const [now, said] = [normalised, source.normalised].map((names) => names.join(', '));
  if (now !== said) {
    add(
      'source/normalised',
      say(now || '沒有要略去的', now || 'nothing to leave out'),
      say(`${said || '沒有'}，如檔首所說`, `${said || 'nothing'}, as the front matter says`),
      say(
        `在檔首 source 之下寫 \`normalised: [${now}]\`，校勘記照此說明。`,
        `Write \`normalised: [${now}]\` under \`source\`, so that the collation says so.`,
      ),
    );
  }
  return { source: { text, bytes: bytes.length, normalised }, diagnostics };
}

/**
 * Takes out of a source what is no text: the byte-order mark, the spelling of characters as entities
 * of HTML, line ends other than line feeds (CR, and the VT, FF and NEL of word processors), lines that
 * are page numbers, breaks at a fixed width, white space around paragraphs, empty lines, and readings
 * that a machine put behind characters. What remains has a paragraph a line and no line feed at the
 * end.
 */
export function normaliseSource(decoded: string): { text: string; normalised: Normalisation[] } {
  const steps: [Normalisation, (text: string) => string][] = [
    ['bom', (text) => text.replace(/^\ufeff/u, '')],
    ['entities', decodeHTMLStrict],
    ['line-ends', (text) => text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')],
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
