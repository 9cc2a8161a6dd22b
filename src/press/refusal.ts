import { annotate } from '../faults/annotate.ts';
import { FaultsError } from '../faults/fault.ts';

/** Said when a command cannot do what it was asked; nothing was written. */
export class Refusal extends Error {
  constructor(message: string, hint: string) {
    super(`${message}\n${hint}`);
    this.name = 'Refusal';
  }
}

/** Prints why a command failed, without a trace where a person is to act, and sets the exit code. */
export function report(error: unknown): void {
  const plain = error instanceof Refusal || error instanceof FaultsError;
  console.error(plain ? error.message : error);
  annotate(error);
  process.exitCode = 1;
}
