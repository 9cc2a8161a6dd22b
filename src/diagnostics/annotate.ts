import { FaultsError, type Fault } from './fault.ts';

/** Shows the faults on the lines of a pull request, where the build runs on GitHub; else nothing. */
export function annotate(error: unknown): void {
  if (process.env['GITHUB_ACTIONS'] !== 'true' || !(error instanceof FaultsError)) return;
  console.log(error.faults.map(toAnnotation).join('\n'));
}

/** One fault as GitHub's workflow command `error`, which is one line with its own escapes. */
export function toAnnotation({ file, line, place, found, expected, hint }: Fault): string {
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
