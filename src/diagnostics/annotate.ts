import { DiagnosticsError, type Diagnostic } from './diagnostic.ts';

/** Shows the diagnostics on the lines of a pull request, where the build runs on GitHub; else nothing. */
export function annotate(error: unknown): void {
  if (process.env['GITHUB_ACTIONS'] !== 'true' || !(error instanceof DiagnosticsError)) return;
  console.log(error.diagnostics.map(toAnnotation).join('\n'));
}

/** One diagnostic as GitHub's workflow command `error`, which is one line with its own escapes. */
export function toAnnotation({ file, line, place, found, expected, hint }: Diagnostic): string {
  const at = [['file', file], ...(line === undefined ? [] : [['line', `${line}`]])];
  const properties = [...at, ['title', place]].map(
    ([name = '', value = '']) => `${name}=${escape(value).replace(/[:,]/g, encodeURIComponent)}`,
  );
  const message = `found ${found}\nexpected ${expected}\nhint ${hint}`;
  return `::error ${properties.join(',')}::${escape(message)}`;
}

function escape(text: string): string {
  return text.replace(/[%\r\n]/g, encodeURIComponent);
}
