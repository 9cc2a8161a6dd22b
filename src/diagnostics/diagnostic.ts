/** One thing that is wrong in what an editor wrote, with everything needed to mend it. */
export interface Fault {
  /** Path from the project's root. */
  file: string;
  /** Line in that file, from 1, where it is known. */
  line?: number | undefined;
  /** What the fault concerns: a field, a point, a paragraph. */
  place: string;
  found: string;
  expected: string;
  hint: string;
}

/** Thrown by the build when anything is wrong; its message is the whole report. */
export class FaultsError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(toReport(faults));
    this.name = 'FaultsError';
    this.faults = faults;
    // What an editor is to mend is not in the code, so Astro has no trace of it to print.
    this.stack = '';
  }
}

/** Throws a `FaultsError` that names every fault, if there is one. */
export function assertFaultless(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new FaultsError(faults);
}

/** The report of all faults: file and line, place, what was found and expected, and what to do. */
export function toReport(faults: readonly Fault[]): string {
  const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content`;
  const entries = [...faults]
    .sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map(toEntry);
  return [`${count}; nothing was published.`, ...entries].join('\n\n');
}

function toEntry({ file, line, place, found, expected, hint }: Fault): string {
  return [
    `${file}${line === undefined ? '' : `:${line}`}  ${place}`,
    `  found     ${found}`,
    `  expected  ${expected}`,
    `  hint      ${hint}`,
  ].join('\n');
}
