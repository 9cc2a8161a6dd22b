import { TextDecoder } from '@exodus/bytes/encoding.js';
import { say, type Words } from '../../diagnostics/words.ts';
import type { Encoding } from '../../schemas/notice.ts';

/**
 * Decodes `bytes` as the Encoding Standard does, Big5 with the characters of Hong Kong included; a
 * byte-order mark stays. Undefined where they are not so encoded. Node's own decoder gives
 * private-use characters for those of Hong Kong.
 */
export function decodeSource(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What bytes are that are no text file which the Encoding Standard knows; undefined for text. */
export function recogniseBinary(bytes: Uint8Array): { found: Words; hint: Words } | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const known = signatures.find(([signature]) => head.startsWith(signature));
  if (known) return { found: known[1], hint: known[2] };
  const zeros = bytes.subarray(0, 4096).filter((byte) => byte === 0).length;
  const length = Math.min(bytes.length, 4096);
  // UTF-16 of Chinese text has a zero byte for each line feed, digit or letter; UTF-32 has two of four.
  return zeros * 2 >= length && length >= 8
    ? { found: say('UTF-32 或二進位檔', 'UTF-32 or a binary file'), hint: asText }
    : undefined;
}

const asText = say('另存為 UTF-8 的純文字。', 'Save it as plain text in UTF-8.');

const signatures: readonly (readonly [string, Words, Words])[] = [
  ['\xff\xfe\0\0', say('UTF-32', 'UTF-32'), asText],
  ['\0\0\xfe\xff', say('UTF-32', 'UTF-32'), asText],
  ['PK\x03\x04', say('Word 檔或壓縮檔', 'a Word file or an archive'), asText],
  ['\xd0\xcf\x11\xe0', say('舊式 Word 檔', 'a Word file of the old kind'), asText],
  ['%PDF-', say('PDF', 'a PDF'), say('把其中的文字另存為純文字。', 'Save its text as plain text.')],
  ['{\\rtf', say('RTF', 'RTF'), asText],
];
