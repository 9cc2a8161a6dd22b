import { DiagnosticsError, type Diagnostic } from './diagnostic.ts';
import { inLanguage } from './words.ts';

/** Shows the diagnostics on the lines of a pull request, where the build runs on GitHub; else nothing. */
export function annotate(error: unknown): void {
  if (process.env['GITHUB_ACTIONS'] !== 'true' || !(error instanceof DiagnosticsError)) return;
  console.log(error.diagnostics.map(toAnnotation).join('\n'));
}

/** One diagnostic as GitHub's workflow command, which is one line with its own escapes. */
export function toAnnotation(diagnostic: Diagnostic): string {
  const { id, severity = 'error', file, line, column, place } = diagnostic;
  const at = Object.entries({ file, line, col: column }).filter(([, value]) => value !== undefined);
  const properties = [...at, ['title', `${id} ${inLanguage(place)}`]].map(
    ([name, value]) => `${name}=${escape(String(value)).replace(/[:,]/g, encodeURIComponent)}`,
  );
  const message = [diagnostic.found, diagnostic.expected, diagnostic.hint].map((words) =>
    inLanguage(words),
  );
  return `::${severity} ${properties.join(',')}::${escape(message.join('\n'))}`;
}

function escape(text: string): string {
  return text.replace(/[%\r\n]/g, encodeURIComponent);
}
