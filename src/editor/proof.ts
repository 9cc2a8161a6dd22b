import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assertNoDiagnostics } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/words.ts';
import { collectFolders } from '../notices/collect-folders.ts';
import { proofreadNotice, type Proof } from './proof/proofread-notice.ts';
import { judgeRegisters } from '../registers/judge-registers.ts';
import { readRegisters, type Registers } from '../registers/read-registers.ts';
import { addEntry } from './proof/edit-register.ts';
import { askAll, openInput } from './proof/ask.ts';
import { readFiles } from './proof/decide.ts';
import { proposeEntry } from './proof/propose.ts';
import { Refusal, report } from '../diagnostics/refusal.ts';
import { toProofLines } from './proof/proof-lines.ts';

const base = 'content/notices';
const usage = `npm run proof -- [id …] [--write] [--ask] [--lang zh|en]
  without options  lists what is open, each with the entry to paste; exit code 1 if anything is
  --write          adds the open places to corrections.yaml as proposals (待定) to be decided there
  --ask            asks about each, and writes your decision into corrections.yaml and, where another
                   form is right, into notice.mdx; answers may come from a file: --ask < answers.txt`;

try {
  await main();
} catch (error) {
  report(error, usage);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      write: { type: 'boolean' },
      ask: { type: 'boolean' },
      lang: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(usage);
  const { registers, diagnostics } = readRegisters(process.cwd());
  assertNoDiagnostics([...diagnostics, ...judgeRegisters(registers)]);
  const ids = getIds(positionals);
  if (values.ask) await askAbout(ids, registers);
  if (values.write) for (const id of ids) write(read(id, registers));
  let open = 0;
  for (const id of ids) {
    const proof = read(id, registers);
    open += proof.open.length + proof.proposals.length;
    console.log(toProofLines(proof).join('\n'));
  }
  if (open === 0) return;
  if (!values.ask) console.log('npm run proof -- <id> --ask asks about each of these.');
  process.exitCode = 1;
}

/** Asks about each notice in turn, until all is asked or the person stops. */
async function askAbout(ids: readonly string[], registers: Registers): Promise<void> {
  const { ask, close } = openInput();
  for (const id of ids) if (!(await askAll(ask, () => read(id, registers), registers))) break;
  close();
  console.log('');
}

function getIds(said: readonly string[]): string[] {
  const known = collectFolders('.').map((folder) => folder.slice(base.length + 1));
  const missing = said.filter((id) => !known.includes(id));
  if (missing.length > 0) {
    const names = missing.join(', ');
    throw new Refusal(
      say(`沒有通報 ${names}。`, `There is no notice ${names}.`),
      usage,
      'proof/unknown',
    );
  }
  return said.length > 0 ? [...said] : known;
}

function read(id: string, registers: Registers): Proof {
  const { proof, diagnostics } = proofreadNotice(process.cwd(), `${base}/${id}`, registers);
  assertNoDiagnostics(diagnostics);
  return proof as Proof;
}

/** Puts an entry for each place that has none into the register, for a person to decide. */
function write(proof: Proof): void {
  const proposals = proof.open.flatMap(
    (ambiguity) => proposeEntry(proof.text, ambiguity, proof.script, proof.say) ?? [],
  );
  if (proposals.length === 0) return;
  const register = proposals.reduce(
    (yaml, entry) => addEntry(yaml, 'keep' in entry ? 'kept' : 'places', entry),
    readFiles(proof).register,
  );
  writeFileSync(proof.register, register);
}
