import { annotate } from './annotate.ts';
import { DiagnosticsError } from './diagnostic.ts';
import { inLanguage, type Words } from './words.ts';

/** Said when a command cannot do what it was asked; nothing was written. */
export class Refusal extends Error {
  /** @param id stable name of the reason, as `new/encoding` */
  constructor(message: Words | string, hint: Words | string, id = 'command/refused') {
    super(`${id}  ${inLanguage(message)}\n${inLanguage(hint)}`);
    this.name = 'Refusal';
  }
}

/**
 * Prints why a command failed, without a trace where a person is to act, and sets the exit code.
 *
 * @param usage of the command; follows on an option that it does not know
 */
export function report(error: unknown, usage: string): void {
  const plain = error instanceof Refusal || error instanceof DiagnosticsError;
  if (isMisused(error)) console.error(`${error.message.split('. ')[0]}.\n\n${usage}`);
  else console.error(plain ? error.message : error);
  annotate(error);
  process.exitCode = 1;
}

function isMisused(error: unknown): error is Error {
  return error instanceof Error && /^ERR_PARSE_ARGS/.test(String(Reflect.get(error, 'code')));
}
