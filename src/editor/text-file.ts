import { existsSync, readFileSync } from 'node:fs';
import { Refusal } from '../diagnostics/refusal.ts';
import { decodeSource } from '../notices/source/decode.ts';
import { normaliseSource } from '../notices/source/read-source.ts';
import { scripts, type Script } from '../script/script.ts';
import { encodings, type Encoding } from '../schemas/notice.ts';
import { detectEncoding, detectScript } from './new/detect-encoding.ts';
import { findMojibake } from './new/find-mojibake.ts';

/** A text file as an editor hands it to a command. */
export interface TextFile {
  bytes: Buffer;
  /** The text as decoded, nothing left out. */
  text: string;
  encoding: Encoding;
  script: Script;
  /** Why it was taken to be so encoded, and in that script. */
  why: { encoding: string; script: string };
}

/**
 * Reads a Chinese text file in any of the encodings a notice may have.
 *
 * @param said what the editor said of it, `--encoding` and `--script`; found out where they are left out
 * @throws {Refusal} when there is no such file, no Chinese text in it, or nothing tells how to read it
 */
export function readTextFile(
  file: string,
  said: { encoding?: string | undefined; script?: string | undefined },
  usage: string,
): TextFile {
  if (!existsSync(file)) throw new Refusal(`${file} is not there.`, usage);
  const bytes = readFileSync(file);
  const decoded = decode(bytes, oneOf(said.encoding, encodings, 'encoding', usage));
  assertReadable(decoded.text, usage);
  const { script, why } = findScript(decoded.text, oneOf(said.script, scripts, 'script', usage));
  return {
    bytes,
    text: decoded.text,
    encoding: decoded.encoding,
    script,
    why: { encoding: decoded.why, script: why },
  };
}

/** The option's value, which must be one of those the command knows. */
export function oneOf<Value extends string>(
  value: string | undefined,
  of: readonly Value[],
  name: string,
  usage: string,
): Value | undefined {
  const found = of.find((one) => one === value);
  if (value !== undefined && !found) throw new Refusal(`--${name} ${value} is not known.`, usage);
  return found;
}

function decode(bytes: Buffer, said: Encoding | undefined) {
  if (said) {
    const text = decodeSource(bytes, said);
    if (text === undefined)
      throw new Refusal(`The file is not ${said}.`, 'Leave --encoding out to have it found.');
    return { text, encoding: said, why: 'as you said' };
  }
  const found = detectEncoding(bytes);
  if ('refused' in found) throw new Refusal(found.refused, found.hint);
  return found;
}

function assertReadable(text: string, usage: string): void {
  const broken = findMojibake(text);
  if (broken.length > 0) {
    const places = broken.map(({ line, found, what }) => `  line ${line}: “${found}”, ${what}`);
    throw new Refusal(
      `The text was broken before it came here:\n${places.join('\n')}`,
      'What stood there cannot be known from this file. Get the text again from where it was published.',
    );
  }
  if (normaliseSource(text).text.length < 2)
    throw new Refusal('There is no text in the file.', usage);
}

function findScript(text: string, said: Script | undefined) {
  const { script, hant, hans } = detectScript(text);
  const counts = `${hant} characters that zh-Hans has not, ${hans} that zh-Hant has not`;
  const found = said ?? script;
  if (!found)
    throw new Refusal(`Nothing tells which script it is in: ${counts}.`, 'Say it with --script.');
  return { script: found, why: said ? `as you said (${counts})` : counts };
}
