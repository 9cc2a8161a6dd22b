import { resolve } from 'node:path';
import ts from 'typescript';

const file = resolve('tests/support/described.ts');
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ESNext,
  lib: ['lib.esnext.d.ts'],
  types: [],
};

/**
 * Holds JSON-LD against the vocabulary of schema.org, as schema-dts has it in types: what is said of
 * a thing must be a property of its type, and what is said by it of the type that property takes.
 *
 * @param data each with its `@type` and `@context`
 * @returns what is wrong with each, in TypeScript's words; nothing for what is right
 */
export function judgeStructuredData(data: readonly object[]): string[][] {
  const lines = data.map(
    (thing, index) => `export const thing${index}: WithContext<Thing> = ${JSON.stringify(thing)};`,
  );
  const text = [`import type { Thing, WithContext } from 'schema-dts';`, ...lines].join('\n');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => resolve(name) === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    resolve(name) === file
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const diagnostics = data.map((): string[] => []);
  for (const { start = 0, messageText } of ts.getPreEmitDiagnostics(program)) {
    const line = text.slice(0, start).split('\n').length - 2;
    const message = ts.flattenDiagnosticMessageText(messageText, '\n');
    if (!diagnostics[line]) throw new Error(message);
    diagnostics[line].push(message);
  }
  return diagnostics;
}
