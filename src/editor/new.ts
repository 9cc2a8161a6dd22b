import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assertNoDiagnostics } from '../diagnostics/diagnostic.ts';
import { decodeSource } from '../notices/source/decode.ts';
import { normaliseSource } from '../notices/source/read-source.ts';
import { findMachineReadings } from '../notices/source/machine-pinyin.ts';
import { judgeRegisters } from '../registers/judge-registers.ts';
import { readRegisters } from '../registers/read-registers.ts';
import { scripts } from '../script/script.ts';
import { checkId } from '../schemas/check-id.ts';
import { encodings, genres, type Encoding, type Genre } from '../schemas/notice.ts';
import { detectEncoding, detectScript } from './new/detect-encoding.ts';
import { findMojibake } from './new/find-mojibake.ts';
import { makeNotice } from './new/make-notice.ts';
import { Refusal, report } from '../diagnostics/refusal.ts';
import { escapeInvisible } from './write-yaml.ts';

const usage = `npm run new -- <text file> <id> [--script zh-Hant|zh-Hans] [--encoding ${encodings.join('|')}] [--genre ${genres.join('|')}]`;

try {
  main();
} catch (error) {
  report(error, usage);
}

/** From a text file to content/notices/<id>; says what was found, and overwrites nothing. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      script: { type: 'string' },
      encoding: { type: 'string' },
      genre: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(usage);
  const [file, id] = positionals;
  if (!file || !id || positionals.length > 2)
    throw new Refusal('A file and an id are needed.', usage);
  const folder = `content/notices/${id}`;
  assertNoDiagnostics(checkId(id, folder));
  if (existsSync(folder))
    throw new Refusal(`${folder} is there already.`, 'Downloads another id; nothing was written.');
  if (!existsSync(file)) throw new Refusal(`${file} is not there.`, usage);
  const bytes = readFileSync(file);
  const decoded = toDecoded(bytes, oneOf(values.encoding, encodings, 'encoding'));
  assertReadable(decoded.text);
  const script = toScript(decoded.text, oneOf(values.script, scripts, 'script'));
  const genre = oneOf(values.genre, genres, 'genre');
  const { registers, diagnostics } = readRegisters(process.cwd());
  assertNoDiagnostics([...diagnostics, ...judgeRegisters(registers)]);
  const made = makeNotice(bytes, { ...decoded, ...script, genre }, registers);
  mkdirSync(folder);
  for (const [name, contents] of Object.entries(made.files)) {
    writeFileSync(join(folder, name), contents, { flag: 'wx' });
  }
  const { marks, corrections, kept, places } = made.proposal.register;
  const open = [...corrections, ...kept, ...places].filter(
    ({ authority }) => authority === '待定',
  ).length;
  console.log(
    [
      `Encoding    ${decoded.encoding}: ${decoded.why}`,
      `Script      ${script.script}: ${script.why}`,
      `Genre       ${made.genre}: ${toWhy(genre, made.reportName)}`,
      `Left out    ${made.normalised.join(', ') || 'nothing'}`,
      ...toReadingsLine(decoded.text),
      `Paragraphs  ${made.proposal.paragraphs.length}, in ${made.sections.length} suggested sections: ${made.sections.map((section) => section.id).join(', ')}`,
      `Marks       ${escapeInvisible(marks.map(({ from, to, count }) => `${count} × “${from}” → “${to}”`).join(', ')) || 'none'}`,
      `Proposed    ${corrections.length} corrections, ${kept.length} kept, ${places.length} places; ${open} to be decided`,
      ...made.proposal.left.map(
        ({ form }) => `Unplaced    “${form}”: no wording holds its place; enter it by hand`,
      ),
      '',
      `Wrote ${folder}: source.txt (as received), notice.mdx, corrections.yaml.`,
      `Next: fill in what says 待定, mark the points, then npm run proof -- ${id}`,
    ].join('\n'),
  );
}

/** How many readings a machine had put behind characters, and which. */
function toReadingsLine(text: string): string[] {
  const readings = findMachineReadings(text);
  const kinds = [...new Set(readings.map(({ character, words }) => character + words))];
  const shown = kinds.slice(0, 8).join(' ') + (kinds.length > 8 ? ' …' : '');
  return readings.length > 0 ? [`  pinyin    ${readings.length} readings: ${shown}`] : [];
}

function toDecoded(bytes: Uint8Array, said: Encoding | undefined) {
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

function assertReadable(text: string): void {
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

function toScript(text: string, said: (typeof scripts)[number] | undefined) {
  const { script, hant, hans } = detectScript(text);
  const counts = `${hant} characters that zh-Hans has not, ${hans} that zh-Hant has not`;
  const found = said ?? script;
  if (!found)
    throw new Refusal(`Nothing tells which script it is in: ${counts}.`, 'Say it with --script.');
  return { script: found, why: said ? `as you said (${counts})` : counts };
}

function toWhy(said: Genre | undefined, reportName: string | undefined): string {
  if (said) return 'as you said';
  return reportName ? `it says “${reportName}”` : 'nothing says that it is another';
}

function oneOf<Value extends string>(
  value: string | undefined,
  of: readonly Value[],
  name: string,
) {
  const found = of.find((one) => one === value);
  if (value !== undefined && !found) throw new Refusal(`--${name} ${value} is not known.`, usage);
  return found;
}
