import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assertNoDiagnostics } from '../diagnostics/diagnostic.ts';
import { findMachineReadings } from '../notices/source/machine-pinyin.ts';
import { judgeRegisters } from '../registers/judge-registers.ts';
import { readRegisters } from '../registers/read-registers.ts';
import { checkId } from '../schemas/check-id.ts';
import { encodings, genres, type Genre } from '../schemas/notice.ts';
import { makeNotice } from './new/make-notice.ts';
import { Refusal, report } from '../diagnostics/refusal.ts';
import { oneOf, readTextFile } from './text-file.ts';
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
    throw new Refusal(`${folder} is there already.`, 'Take another id; nothing was written.');
  const { bytes, text, encoding, script, why } = readTextFile(file, values, usage);
  const genre = oneOf(values.genre, genres, 'genre', usage);
  const { registers, diagnostics } = readRegisters(process.cwd());
  assertNoDiagnostics([...diagnostics, ...judgeRegisters(registers)]);
  const made = makeNotice(bytes, { text, encoding, script, genre }, registers);
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
      `Encoding    ${encoding}: ${why.encoding}`,
      `Script      ${script}: ${why.script}`,
      `Genre       ${made.genre}: ${toWhy(genre, made.reportName)}`,
      `Left out    ${made.normalised.join(', ') || 'nothing'}`,
      ...toReadingsLine(text),
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

function toWhy(said: Genre | undefined, reportName: string | undefined): string {
  if (said) return 'as you said';
  return reportName ? `it says “${reportName}”` : 'nothing says that it is another';
}
