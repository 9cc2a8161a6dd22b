import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../faults/fault.ts';
import type { NoticeFrontMatter } from '../schemas/notice.ts';

/** The text as received and its size in bytes, or why it can't be had. */
export interface ReceivedSource {
  received?: { text: string; bytes: number };
  faults: Fault[];
}

/** Reads the source of the notice in `folder` (a path from `root`) and compares its checksum. */
export function readSource(
  root: string,
  folder: string,
  source: NoticeFrontMatter['source'],
): ReceivedSource {
  const file = `${folder}/${source.file}`;
  const path = join(root, file);
  const hint = 'Put the file back byte for byte as received; never edit it.';
  if (!existsSync(path)) {
    const found = {
      file,
      place: 'source',
      found: 'no such file',
      expected: 'the text as received',
    };
    return { faults: [{ ...found, hint }] };
  }
  const bytes = readFileSync(path);
  const sum = createHash('sha256').update(bytes).digest('hex');
  const received = { text: bytes.toString('utf8'), bytes: bytes.length };
  if (sum === source.sha256) return { received, faults: [] };
  const found = { file, place: 'source', found: `SHA-256 ${sum}`, expected: source.sha256 };
  return { received, faults: [{ ...found, hint }] };
}
