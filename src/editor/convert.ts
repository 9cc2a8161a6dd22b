import { parseArgs } from 'node:util';
import { assertNoDiagnostics } from '../diagnostics/diagnostic.ts';
import { Refusal, report } from '../diagnostics/refusal.ts';
import { normaliseSource } from '../notices/source/read-source.ts';
import { readRegisters } from '../registers/read-registers.ts';
import { encodings } from '../schemas/notice.ts';
import { convertText, type Unresolved } from '../script/convert-text.ts';
import { readTextFile } from './text-file.ts';

const usage = `npm run convert -- <text file> [--script zh-Hant|zh-Hans] [--encoding ${encodings.join('|')}] [--json]`;

try {
  main();
} catch (error) {
  report(error, usage);
}

/** Prints a text file in the other script, and where a person must decide; writes no file. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      script: { type: 'string' },
      encoding: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(usage);
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Refusal('A file is needed.', usage);
  const read = readTextFile(file, values, usage);
  const { registers, diagnostics } = readRegisters(process.cwd());
  assertNoDiagnostics(diagnostics);
  const { text } = normaliseSource(read.text);
  const { other, unresolved } = convertText(text, read.script, registers);
  if (values.json) {
    return console.log(JSON.stringify({ script: read.script, text, other, unresolved }));
  }
  console.log(other);
  console.error(['', ...toLines([...text], unresolved)].join('\n'));
}

/** The questions as an editor reads them: the place with its context, the forms, and the evidence. */
function toLines(points: readonly string[], unresolved: readonly Unresolved[]): string[] {
  const questions = unresolved.map(({ at, length, forms, proposed, evidence }) => {
    const before = points
      .slice(Math.max(0, at - 8), at)
      .join('')
      .replaceAll('\n', ' ');
    const after = points
      .slice(at + length, at + length + 8)
      .join('')
      .replaceAll('\n', ' ');
    const others = forms.filter((form) => form !== proposed).join('、');
    return `${before}【${points.slice(at, at + length).join('')}】${after}  → ${proposed}？（或 ${others}）\n    ${evidence}`;
  });
  return [...questions, `${unresolved.length} 處待定。`];
}
