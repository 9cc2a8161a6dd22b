import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Proof } from './proofread-notice.ts';
import type { Registers } from '../../registers/read-registers.ts';
import { decide, readFiles } from './decide.ts';
import { toQuestions, type Question } from './questions.ts';

/** Asks for a line of words; undefined at the end of the input. */
export type Ask = (prompt: string) => Promise<string | undefined>;

/** Lines from the terminal or from a file that stands for it, until `close`. */
export function openInput(): { ask: Ask; close: () => void } {
  const input = createInterface({ input: process.stdin, output: process.stdout });
  const lines = input[Symbol.asyncIterator]();
  return {
    ask: async (prompt) => {
      // A terminal draws the prompt anew when a line is edited; without one the input may have ended.
      if (process.stdin.isTTY) {
        input.setPrompt(prompt);
        input.prompt();
      } else process.stdout.write(prompt);
      const line = await lines.next();
      return line.done ? undefined : line.value.trim();
    },
    close: () => input.close(),
  };
}

/**
 * Asks about each place of a notice that is open, and writes each decision as soon as it is made.
 *
 * @param read reads the notice as it is now
 * @returns whether all was asked, and not stopped before
 */
export async function askAll(ask: Ask, read: () => Proof, registers: Registers): Promise<boolean> {
  // What was left open stays in its place; what was decided is no longer there.
  let left = 0;
  let usual = '';
  for (;;) {
    const proof = read();
    const question = toQuestions(proof)[left];
    if (!question) return true;
    console.log(`\n${question.lines.join('\n')}`);
    const form = await askForm(ask, question);
    if (form === undefined) return false;
    const ground = form === open ? open : await askGround(ask, question, form, usual);
    if (ground === undefined) return false;
    if (form === open || ground === open) {
      left += 1;
      continue;
    }
    usual = ground.authority;
    if (!write(proof, question, { form, ...ground }, registers)) left += 1;
  }
}

/** The answer that leaves a place open. */
const open = Symbol('open');

async function askForm(ask: Ask, { forms }: Question): Promise<string | typeof open | undefined> {
  const shown = forms.map((form, index) => `${index + 1} ${form.trim() || 'nothing'}`).join('   ');
  for (;;) {
    const answer = await ask(`    ${shown}   (number or form; Enter leaves it open, q stops) `);
    if (answer === undefined || answer === 'q') return undefined;
    if (answer === '') return open;
    const form = forms[Number(answer) - 1] ?? forms.find((one) => one === answer);
    if (form !== undefined) return form;
  }
}

/** The reason and the authority; as the schema of the register wants them. */
async function askGround(
  ask: Ask,
  { forms, reason: known }: Question,
  form: string,
  usual: string,
) {
  // A reason was proposed for the first form alone.
  const proposed = form === forms[0] ? known : '';
  const reason = await ask(`    reason${proposed && ` (Enter: ${proposed})`} `);
  if (reason === undefined) return undefined;
  const authority = await ask(`    authority${usual && ` (Enter: ${usual})`} `);
  if (authority === undefined) return undefined;
  const ground = { reason: reason || proposed, authority: authority || usual };
  if (ground.reason.length >= 4 && ground.authority.length >= 2) return ground;
  console.log(
    '    left open: a decision says why in a sentence, and names the dictionary or standard it rests on',
  );
  return open;
}

/** Whether the decision could be written. */
function write(
  proof: Proof,
  question: Question,
  decision: Parameters<typeof decide>[3],
  registers: Registers,
): boolean {
  try {
    const decided = decide(proof, readFiles(proof), question, decision, registers);
    writeFileSync(proof.file, decided.notice);
    writeFileSync(proof.register, decided.register);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.log(`    left open: ${error.message.replace('\n', ' ')}`);
    return false;
  }
}
