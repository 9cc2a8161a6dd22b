import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answersFolder, withEdits, type Edit } from '../../tests/support/project.ts';
import { DiagnosticsError, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { inLanguage } from '../diagnostics/words.ts';
import { readArticles } from '../articles/read-articles.ts';
import { readNotices } from './read-notices.ts';

/** Edits that belong together, or in their stead one edit for each of several replacements. */
interface Entry {
  title: string;
  edits?: Edit[];
  file?: string;
  find?: string;
  replace?: string[];
  /** Whether the notices that refer to each other are there, too. */
  answers?: boolean;
  expected: string[];
}

type Mutation = Pick<Entry, 'answers'> & Required<Pick<Entry, 'title' | 'edits' | 'expected'>>;

const entries = parse(readFileSync('tests/data/mutations.yaml', 'utf8')) as Entry[];

const mutations = entries.flatMap(
  ({ edits, file = '', find, replace = [], title, ...entry }): Mutation[] => {
    if (edits) return [{ ...entry, title, edits }];
    return replace.map((words) => ({
      ...entry,
      title: `${title}: ${JSON.stringify(words)}`,
      edits: [{ file, find, replace: words }],
    }));
  },
);

test.each<Mutation>(mutations)('$title', ({ edits, answers, expected }) => {
  const found = withEdits(edits, collectDiagnostics, answers ? answersFolder : undefined);
  const lines = found.map(({ id, file, line }) => {
    const path = file.replace(/^content\//, '');
    return `${id} ${path}${line === undefined ? '' : `:${line}`}`;
  });
  expect([...new Set(lines)]).toEqual(expected);
  // Whoever reads it knows what to do, in either language.
  for (const { found: what, expected: instead, hint } of found)
    for (const language of ['zh', 'en'] as const)
      for (const words of [what, instead, hint]) expect(inLanguage(words, language)).not.toBe('');
});

test('reads the content of the project without a diagnostic', () => {
  expect(collectDiagnostics('.')).toEqual([]);
});

function collectDiagnostics(root: string): readonly Diagnostic[] {
  try {
    readNotices(root);
    readArticles(root);
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.diagnostics;
    throw error;
  }
  return [];
}
