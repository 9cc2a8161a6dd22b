/** One thing that is wrong in what an editor wrote, with everything needed to mend it. */
export interface Diagnostic {
  /** Path from the project's root. */
  file: string;
  /** Line in that file, from 1, where it is known. */
  line?: number | undefined;
  /** What the diagnostic concerns: a field, a point, a paragraph. */
  place: string;
  found: string;
  expected: string;
  hint: string;
}

/** Thrown by the build when anything is wrong; its message is the whole report. */
export class DiagnosticsError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(toReport(diagnostics));
    this.name = 'DiagnosticsError';
    this.diagnostics = diagnostics;
    // What an editor is to mend is not in the code, so Astro has no trace of it to print.
    this.stack = '';
  }
}

/** Throws a `DiagnosticsError` that names every diagnostic, if there is one. */
export function assertNoDiagnostics(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
}

/** The report of all diagnostics: file and line, place, what was found and expected, and what to do. */
export function toReport(diagnostics: readonly Diagnostic[]): string {
  const count = `${diagnostics.length} ${diagnostics.length === 1 ? 'fault' : 'faults'} in the content`;
  const entries = [...diagnostics]
    .sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map(toEntry);
  return [`${count}; nothing was published.`, ...entries].join('\n\n');
}

function toEntry({ file, line, place, found, expected, hint }: Diagnostic): string {
  return [
    `${file}${line === undefined ? '' : `:${line}`}  ${place}`,
    `  found     ${found}`,
    `  expected  ${expected}`,
    `  hint      ${hint}`,
  ].join('\n');
}
