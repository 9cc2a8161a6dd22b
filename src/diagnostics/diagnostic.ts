import { getLanguage, inLanguage, say, type Language, type Words } from './words.ts';

/** One thing that is wrong in what an editor wrote, with everything needed to mend it. */
export interface Diagnostic {
  /** Stable name of the rule, as `points/duplicate-id`. */
  id: string;
  /** An error stops the build, a warning is printed; an error where nothing is said. */
  severity?: 'error' | 'warning';
  /** Path from the project's root. */
  file: string;
  /** Line and column in that file, from 1, where they are known. */
  line?: number | undefined;
  column?: number | undefined;
  /** What it concerns: a field, a point, a paragraph. */
  place: Words | string;
  found: Words | string;
  expected: Words | string;
  /** What to do. */
  hint: Words | string;
}

/** Thrown by the build when anything is wrong; its message is the whole report. */
export class DiagnosticsError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(formatReport(diagnostics));
    this.name = 'DiagnosticsError';
    this.diagnostics = diagnostics;
    // What an editor is to mend is not in the code, so Astro has no trace of it to print.
    this.stack = '';
  }
}

/** Prints the warnings, and throws a `DiagnosticsError` that names everything if there is an error. */
export function assertNoDiagnostics(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.some(({ severity }) => severity !== 'warning'))
    throw new DiagnosticsError(diagnostics);
  for (const warning of diagnostics) console.warn(formatDiagnostic(warning));
}

/** The report of all diagnostics, by file and line. */
export function formatReport(
  diagnostics: readonly Diagnostic[],
  language: Language = getLanguage(),
): string {
  const { length } = diagnostics;
  const count = say(
    `內容有 ${length} 處問題，什麼也沒有發布。`,
    `${length} ${length === 1 ? 'problem' : 'problems'} in the content; nothing was published.`,
  );
  const entries = [...diagnostics]
    .sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map((diagnostic) => formatDiagnostic(diagnostic, language));
  return [count[language], ...entries].join('\n\n');
}

const labels = {
  zh: { found: '發現', expected: '應為', hint: '辦法' },
  en: { found: 'found   ', expected: 'expected', hint: 'hint    ' },
} as const;

function formatDiagnostic(diagnostic: Diagnostic, language: Language = getLanguage()): string {
  const { id, severity = 'error', file, line, column, place } = diagnostic;
  const position = [file, line, line === undefined ? undefined : column].filter(Boolean).join(':');
  return [
    `${position}  ${severity} ${id}  ${inLanguage(place, language)}`,
    ...(['found', 'expected', 'hint'] as const).map(
      (field) => `  ${labels[language][field]}  ${inLanguage(diagnostic[field], language)}`,
    ),
  ].join('\n');
}
