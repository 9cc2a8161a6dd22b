import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { assertFaultless } from '../faults/fault.ts';
import { proofreadNotice, type Proof } from '../notices/proofread-notice.ts';
import { judgeRegisters } from '../registers/judge-registers.ts';
import { readRegisters, type Registers } from '../registers/read-registers.ts';
import { addEntry, decideEntry } from './add-entry.ts';
import { proposeEntry } from './propose.ts';
import { Refusal, report } from '../faults/refusal.ts';
import { toProofLines, toProposedLines, toWhere } from './to-proof-lines.ts';

const base = 'content/notices';
const usage = `npm run proof -- [id …] [--write] [--ask]
  without options  lists what is open, each with the entry to paste; exit code 1 if anything is
  --write          adds the open places to corrections.yaml as proposals (待定) to be decided there
  --ask            asks about each, and writes your decision into corrections.yaml`;

try {
  await main();
} catch (error) {
  report(error, usage);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean' }, ask: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(usage);
  const { registers, faults } = readRegisters(process.cwd());
  assertFaultless([...faults, ...judgeRegisters(registers)]);
  const proofs = getIds(positionals).map((id) => read(id, registers));
  if (values.ask) for (const proof of proofs) await ask(proof);
  if (values.write) proofs.forEach(write);
  let open = 0;
  for (const id of getIds(positionals)) {
    const proof = read(id, registers);
    open += proof.open.length + proof.proposals.length;
    console.log(toProofLines(proof).join('\n'));
  }
  if (open > 0) process.exitCode = 1;
}

function getIds(said: readonly string[]): string[] {
  const known = readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${base}/${entry.name}/notice.mdx`))
    .map(({ name }) => name)
    .sort();
  const missing = said.filter((id) => !known.includes(id));
  if (missing.length > 0) throw new Refusal(`There is no notice ${missing.join(', ')}.`, usage);
  return said.length > 0 ? [...said] : known;
}

function read(id: string, registers: Registers): Proof {
  const { proof, faults } = proofreadNotice(process.cwd(), `${base}/${id}`, registers);
  assertFaultless(faults);
  return proof as Proof;
}

function write(proof: Proof): void {
  for (const doubt of proof.open) {
    const entry = proposeEntry(proof.text, doubt, proof.script, proof.say);
    if (entry) addEntry(proof.register, 'keep' in entry ? 'kept' : 'places', entry);
  }
}

/** Asks about each place; Enter leaves it open. A correction is made in the notice by hand. */
async function ask(proof: Proof): Promise<void> {
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  /** The reason and the authority; without an authority nothing is decided. */
  const decide = async () => {
    const reason = (await asking.question('  reason     ')).trim();
    const authority = (await asking.question('  authority  ')).trim();
    if (!authority)
      console.log('  left open: a decision names the dictionary or standard it rests on');
    return authority ? { ...(reason && { reason }), authority } : undefined;
  };
  for (const doubt of proof.open) {
    const entry = proposeEntry(proof.text, doubt, proof.script, proof.say);
    if (!entry) continue;
    console.log(`\n${toWhere(proof, doubt)}`);
    const forms = 'keep' in entry ? [entry.keep] : doubt.instead;
    const answer = await asking.question(
      `  ${forms.join(' / ')}? (the form, or Enter to leave it) `,
    );
    if (!forms.includes(answer.trim())) continue;
    const decision = await decide();
    if (!decision) continue;
    const decided = 'keep' in entry ? entry : { ...entry, to: answer.trim() };
    addEntry(proof.register, 'keep' in entry ? 'kept' : 'places', { ...decided, ...decision });
  }
  for (const proposal of proof.proposals) {
    console.log(`\n${toProposedLines(proof, proposal).slice(0, -1).join('\n')}`);
    const others = proposal.list === 'places' ? (proposal.doubt?.instead ?? []) : [];
    const forms = [...new Set([proposal.to, ...others])];
    const answer = await asking.question(
      `  ${forms.join(' / ')}? (the form that is right, or Enter to leave it) `,
    );
    if (!forms.includes(answer.trim())) continue;
    const decision = await decide();
    if (!decision) continue;
    const yaml = readFileSync(proof.register, 'utf8');
    writeFileSync(proof.register, decideEntry(yaml, proposal, { to: answer.trim(), ...decision }));
  }
  asking.close();
}
